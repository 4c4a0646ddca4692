namespace PolicyKit.Model;

/// <summary>What follows from a policy's kind.</summary>
internal static class PolicyKinds
{
    /// <summary>Whether the policy only limits what others grant, so that an Allow in it grants nothing.</summary>
    public static bool IsCeiling(this PolicyKind kind) =>
        kind is PolicyKind.ServiceControl or PolicyKind.ResourceControl or PolicyKind.PermissionsBoundary or PolicyKind.Session;

    /// <summary>Whether statements of this kind name a principal.</summary>
    public static bool HasPrincipal(this PolicyKind kind) =>
        kind is PolicyKind.Resource or PolicyKind.Trust or PolicyKind.ResourceControl or PolicyKind.VpcEndpoint;
}
