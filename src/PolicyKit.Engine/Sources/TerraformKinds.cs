using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Sources;

/// <summary>What the policies of Terraform's resources are attached to.</summary>
internal static class TerraformKinds
{
    /// <summary>The kind of the policies under an attribute; null where they are no policies of IAM.</summary>
    /// <param name="type">The resource's type.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="values">The resource's values.</param>
    public static PolicyKind? Of(string type, string attribute, JsonNode values) => (type, attribute) switch
    {
        (_, "assume_role_policy") => PolicyKind.Trust,
        ("aws_organizations_policy", _) => OfOrganizations(values.Find("type")?.Text),
        ("aws_iot_policy", _) => null,
        ("aws_vpc_endpoint" or "aws_vpc_endpoint_policy", _) => PolicyKind.VpcEndpoint,
        (_, "inline_policy" or "managed_policy") => PolicyKind.Identity,
        _ when type.StartsWith("aws_iam_", StringComparison.Ordinal) => PolicyKind.Identity,
        (_, "policy" or "access_policy" or "access_policies" or "resource_policy" or "key_policy") => PolicyKind.Resource,
        _ => PolicyKind.Auto,
    };

    private static PolicyKind? OfOrganizations(string? type) => type switch
    {
        null or "" or "SERVICE_CONTROL_POLICY" => PolicyKind.ServiceControl,
        "RESOURCE_CONTROL_POLICY" => PolicyKind.ResourceControl,
        _ => null,
    };
}
