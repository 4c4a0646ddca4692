namespace PolicyKit.Evaluation;

/// <summary>All policies that bear on a request, those of each source together. Null for a source that does not.</summary>
internal sealed class PolicyLayers
{
    public PolicyLayer? Identity { get; init; }

    public PolicyLayer? Resource { get; init; }

    /// <summary>A user or role has one boundary; several are taken as one.</summary>
    public PolicyLayer? Boundary { get; init; }

    public PolicyLayer? Session { get; init; }

    public PolicyLayer? VpcEndpoint { get; init; }

    /// <summary>The levels of the caller's organization, each of which must allow.</summary>
    public IReadOnlyList<PolicyLayer> ServiceControl { get; init; } = [];

    /// <summary>The levels of the resource's organization. RCPFullAWSAccess, which AWS attaches to each, allows all.</summary>
    public IReadOnlyList<PolicyLayer> ResourceControl { get; init; } = [];

    /// <summary>Every layer.</summary>
    public IEnumerable<PolicyLayer> All =>
        new[] { Identity, Resource, Boundary, Session, VpcEndpoint }.OfType<PolicyLayer>().Concat(ServiceControl).Concat(ResourceControl);
}
