namespace PolicyKit.Evaluation;

/// <summary>
/// The policies that bear on a request, by source (AWS: "Policy evaluation logic"). What is left out does not apply: no boundary
/// limits, no organization has a say.
/// </summary>
public sealed class ApplicablePolicies
{
    /// <summary>The policies of the user, of the user's groups, or of the role.</summary>
    public IReadOnlyList<PolicyDocument> Identity { get; init; } = [];

    /// <summary>The resource's policy; for <c>sts:AssumeRole</c> the role's trust policy.</summary>
    public PolicyDocument? Resource { get; init; }

    /// <summary>The permissions boundary of the user or role. Several are taken as one.</summary>
    public IReadOnlyList<PolicyDocument> PermissionsBoundary { get; init; } = [];

    /// <summary>The policy that was handed over when the session began.</summary>
    public PolicyDocument? Session { get; init; }

    /// <summary>The service control policies of each level from the root to the caller's account; each level must allow.</summary>
    public IReadOnlyList<IReadOnlyList<PolicyDocument>> ServiceControl { get; init; } = [];

    /// <summary>
    /// The resource control policies of each level from the root to the resource's account. RCPFullAWSAccess, which AWS attaches to
    /// each, need not be among them.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<PolicyDocument>> ResourceControl { get; init; } = [];

    /// <summary>The policies of the VPC endpoint that the request goes through.</summary>
    public IReadOnlyList<PolicyDocument> VpcEndpoint { get; init; } = [];
}
