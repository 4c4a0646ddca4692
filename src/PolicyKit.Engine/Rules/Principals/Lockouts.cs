using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// The actions by which the policy of a resource is changed. Whoever is denied all of a service's has no way to take the Deny
/// back.
/// </summary>
internal static class Lockouts
{
    private static readonly Dictionary<string, string[]> Managing = new(StringComparer.Ordinal)
    {
        ["s3"] = ["putbucketpolicy", "deletebucketpolicy"],
        ["kms"] = ["putkeypolicy"],
        ["sqs"] = ["setqueueattributes", "removepermission"],
        ["sns"] = ["settopicattributes", "removepermission"],
        ["secretsmanager"] = ["putresourcepolicy", "deleteresourcepolicy"],
        ["ecr"] = ["setrepositorypolicy", "deleterepositorypolicy"],
    };

    /// <summary>
    /// The service whose policies cannot be changed any more under these actions; null where that is not certain.
    /// </summary>
    public static string? ServiceOf(StatementModel statement)
    {
        if (statement.Actions is not { IsComplete: true, Values.Count: > 0 } actions) return null;
        string? service = OnlyService(statement, actions);
        if (service is null || !Managing.TryGetValue(service, out string[]? managing)) return null;
        List<WildcardPattern> patterns = [.. actions.Values.Select(value => WildcardPattern.ParseIgnoringCase(value.Text))];
        bool all = managing.All(name => patterns.Exists(pattern => pattern.IsMatch(service + ":" + name)) != actions.IsNegated);
        return all && CoversResource(service, statement.Resources) ? service : null;
    }

    /// <summary>By the resources, or where these are <c>*</c> by the actions.</summary>
    private static string? OnlyService(StatementModel statement, ValueList actions)
    {
        IEnumerable<string> named = (statement.Resources?.Values ?? []).Select(value => Arn.TryParse(value.Text)?.Service ?? "");
        List<string> services = [.. named.Where(service => service.Length > 0).Distinct()];
        if (services.Count == 0) services = [.. actions.Values.Select(value => ActionName.Parse(value.Text).Service).Distinct()];
        return services.Count == 1 ? services[0] : null;
    }

    /// <summary>A bucket's objects are not the bucket; other policies are about the one resource.</summary>
    private static bool CoversResource(string service, ValueList? resources)
    {
        if (resources is null) return service == "ecr";
        if (resources.IsNegated) return false;
        return service != "s3" || resources.Values.Any(value => value.Text == "*" || (value.IsKnown
            && Arn.TryParse(value.Text) is { } arn && (arn.Resource.IndexOf('/') < 0 && PolicyVariable.IndexIn(value.Text) < 0)));
    }
}
