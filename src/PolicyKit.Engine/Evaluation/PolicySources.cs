namespace PolicyKit.Evaluation;

/// <summary>What the sources of policies are called.</summary>
internal static class PolicySources
{
    public static string ToWords(this PolicySource source) => source switch
    {
        PolicySource.Identity => "identity policy",
        PolicySource.Resource => "resource policy",
        PolicySource.PermissionsBoundary => "permissions boundary",
        PolicySource.Session => "session policy",
        PolicySource.ServiceControl => "service control policy",
        PolicySource.ResourceControl => "resource control policy",
        _ => "VPC endpoint policy",
    };
}
