using PolicyKit.Matching;

namespace PolicyKit.Names;

/// <summary>
/// What AWS itself owns and shows to everyone under ARNs without an account, though ARNs of that form else have one: AWS's runbooks,
/// parameters, views and types. What can belong to AWS alone, such as an image, has a form without account in the catalogue.
/// </summary>
internal static class AwsOwned
{
    private static readonly Dictionary<string, WildcardPattern[]> Names = new(StringComparer.Ordinal)
    {
        ["appconfig"] = Begin("deploymentstrategy/AppConfig", "extension/AWS"),
        ["appstream"] = Begin("image/"),
        ["cloudformation"] = Begin("type/"),
        ["devicefarm"] = Begin("devicepool:"),
        ["iot"] = Begin("jobtemplate/AWS"),
        ["lambda"] = Begin("layer:", "awslayer:"),
        ["resource-explorer-2"] = Begin("view/AWS"),
        ["securityhub"] = Begin("product/", "standards/", "ruleset/"),
        ["ssm"] = Begin("parameter/aws/", "document/AWS", "document/Amazon", "automation-definition/AWS"),
        ["wafv2"] = [WildcardPattern.Parse("*/managedruleset/*")],
    };

    /// <summary>Whether the last field of an ARN may name something of AWS's own.</summary>
    public static bool MayBe(string service, WildcardPattern resource) =>
        Names.TryGetValue(service, out WildcardPattern[]? owned) && Array.Exists(owned, resource.Overlaps);

    private static WildcardPattern[] Begin(params string[] heads) => [.. heads.Select(head => WildcardPattern.Parse(head + "*"))];
}
