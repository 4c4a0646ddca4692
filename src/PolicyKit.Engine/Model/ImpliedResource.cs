using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Model;

/// <summary>
/// The policies of resources whose statements need no Resource, since they can be about nothing but what they are attached to:
/// repositories and file systems (AWS: "Private repository policy examples in Amazon ECR", "Using IAM to control file system data
/// access").
/// </summary>
internal static class ImpliedResource
{
    private static readonly HashSet<string> Services = new(StringComparer.Ordinal) { "ecr", "ecr-public", "elasticfilesystem" };

    /// <summary>Whether the actions are all of such a service, or not all to be seen.</summary>
    public static bool IsMeant(JsonNode? actions)
    {
        if (actions is null) return false;
        IReadOnlyList<JsonNode> values = actions.IsArray ? actions.Items : [actions];
        return values.Count > 0 && values.All(value => !value.IsString || value.Text.IndexOf(PatternToken.Hole) >= 0
            || Services.Contains(ActionName.Parse(value.Text).Service));
    }
}
