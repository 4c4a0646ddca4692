using PolicyKit.Specification.Documents;

namespace PolicyKit.Specification.Requests;

/// <summary>
/// The policies that bear on a request, by the way they come (AWS: "Policy evaluation logic", "Policies and permissions in AWS
/// Identity and Access Management"). What is not told does not bear on it.
/// </summary>
public sealed record BearingPolicies
{
    /// <summary>Of the user, the user's groups, or the role.</summary>
    public IReadOnlyList<Document> Identity { get; init; } = [];

    /// <summary>The resource's policy; of a role, its trust policy.</summary>
    public Document? Resource { get; init; }

    /// <summary>The permissions boundary.</summary>
    public IReadOnlyList<Document> Boundary { get; init; } = [];

    /// <summary>The session policy.</summary>
    public Document? Session { get; init; }

    /// <summary>The service control policies of each level, from the root to the sender's account.</summary>
    public IReadOnlyList<IReadOnlyList<Document>> ServiceControl { get; init; } = [];

    /// <summary>The resource control policies of each level, from the root to the resource's account.</summary>
    public IReadOnlyList<IReadOnlyList<Document>> ResourceControl { get; init; } = [];

    /// <summary>The policies of the VPC endpoint through which the request goes.</summary>
    public IReadOnlyList<Document> Endpoint { get; init; } = [];
}
