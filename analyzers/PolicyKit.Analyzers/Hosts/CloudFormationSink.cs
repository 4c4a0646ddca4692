using Microsoft.CodeAnalysis;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>
/// The properties of the CDK's generated classes that take a policy as JSON. They are too many to list, and are told by the rule
/// that generates them: the class is named after the CloudFormation type, the property after its property.
/// </summary>
internal static class CloudFormationSink
{
    private const string Root = "Amazon.CDK.AWS.";

    private static readonly PolicySink Identity = new(PolicyKind.Identity, isStrict: false);
    private static readonly PolicySink Trust = new(PolicyKind.Trust, isStrict: false);
    private static readonly PolicySink Resource = new(PolicyKind.Resource, isStrict: false);
    private static readonly PolicySink Organization = new(PolicyKind.ServiceControl, isStrict: false);
    private static readonly PolicySink Endpoint = new(PolicyKind.VpcEndpoint, isStrict: false);

    // Services whose policies are written in a language of their own.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "OpenSearchServerless", "NetworkManager", "EKS", "ResilienceHub", "WellArchitected", "VerifiedPermissions", "DLM",
        "ApplicationAutoScaling", "AutoScaling", "FMS",
    };

    public static IReadOnlyList<string> Properties { get; } =
    [
        "PolicyDocument", "AssumeRolePolicyDocument", "Policy", "ResourcePolicy", "RepositoryPolicyText", "RegistryPolicyText",
        "PolicyText", "KeyPolicy", "AccessPolicy", "AccessPolicies", "FileSystemPolicy", "InlinePolicy", "Content",
    ];

    public static PolicySink? Find(INamedTypeSymbol type, string member)
    {
        string name = type.ToDisplayString();
        if (!name.StartsWith(Root, StringComparison.Ordinal))
            return null;
        string[] parts = name.Substring(Root.Length).Split('.');
        if (parts.Length < 2 || !parts[1].StartsWith("Cfn", StringComparison.Ordinal) || Others.Contains(parts[0]))
            return null;
        string owner = parts[1];
        bool isOther = owner == "CfnAccountPolicyProps" || owner.StartsWith("CfnVerifiedAccess", StringComparison.Ordinal);
        if (isOther || !Properties.Contains(member))
            return null;
        return (parts[0], member) switch
        {
            ("IAM", "AssumeRolePolicyDocument") => Trust,
            ("IAM" or "SSO", _) => Identity,
            ("IoT", "PolicyDocument") => Identity,
            ("Organizations", "Content") => owner == "CfnResourcePolicyProps" ? Resource : Organization,
            ("EC2", "PolicyDocument") => Endpoint,
            (_, "Content") => null,
            _ => Resource,
        };
    }
}
