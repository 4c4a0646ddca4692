using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Sources.Templates;

/// <summary>
/// What the policies of CloudFormation's resources are attached to (AWS: "AWS resource and property types reference").
/// </summary>
internal static class TemplateKinds
{
    /// <summary>The property that holds a trust policy, of whatever resource.</summary>
    public const string TrustProperty = "AssumeRolePolicyDocument";

    /// <summary>The kind of the policies under a property; null where they are no policies of IAM.</summary>
    /// <param name="type">The resource's type.</param>
    /// <param name="property">The property.</param>
    /// <param name="properties">All properties of the resource.</param>
    public static PolicyKind? Of(string type, string property, JsonNode properties) => type switch
    {
        "AWS::Organizations::Policy" => OfOrganizations(properties.Find("Type")?.Text),
        "AWS::IoT::Policy" => null,
        "AWS::EC2::VPCEndpoint" => PolicyKind.VpcEndpoint,
        "AWS::SSO::PermissionSet" => PolicyKind.Identity,
        _ when property == TrustProperty => PolicyKind.Trust,
        _ when Begins(type, "AWS::IAM::") => PolicyKind.Identity,
        _ when Begins(type, "AWS::Serverless::") => property == "Policies" ? PolicyKind.Identity : PolicyKind.Auto,
        _ when IsOfResource(type, property) => PolicyKind.Resource,
        _ => PolicyKind.Auto,
    };

    /// <summary>
    /// Whether the policies under a property are parts of one that SAM writes, with the Version that they may leave out.
    /// </summary>
    public static bool AddsVersion(string type, string property) => property == "Policies" && Begins(type, "AWS::Serverless::");

    private static bool Begins(string type, string start) => type.StartsWith(start, StringComparison.Ordinal);

    /// <summary>
    /// Whether the resource is a policy of another, such as a bucket's, or the property is the policy of the resource itself.
    /// </summary>
    private static bool IsOfResource(string type, string property) => property switch
    {
        "KeyPolicy" or "ResourcePolicy" or "RepositoryPolicyText" or "FileSystemPolicy" or "PermissionsPolicyDocument" => true,
        "AccessPolicies" or "AccessPolicy" or "BackupVaultAccessPolicy" or "RegistryPolicy" or "PolicyText" => true,
        "PolicyDocument" or "Policy" or "ResourcePolicyDocument" => type.EndsWith("Policy", StringComparison.Ordinal)
            || type is "AWS::S3::AccessPoint" or "AWS::Events::EventBus" or "AWS::ApiGateway::RestApi",
        _ => false,
    };

    private static PolicyKind? OfOrganizations(string? type) => type switch
    {
        "SERVICE_CONTROL_POLICY" => PolicyKind.ServiceControl,
        "RESOURCE_CONTROL_POLICY" => PolicyKind.ResourceControl,
        _ => null,
    };
}
