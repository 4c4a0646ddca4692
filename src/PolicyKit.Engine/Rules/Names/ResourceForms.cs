using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Names;

/// <summary>Compares the resources of a policy with the ARN forms of the resource types that an action takes.</summary>
internal static class ResourceForms
{
    /// <summary>Whether a resource pattern can name a resource that the action acts on.</summary>
    public static bool MayName(ActionDefinition action, WildcardPattern pattern) =>
        action.Resources.Any(resource => resource.ResourceType.Forms.Any(form => MayName(form, pattern)));

    /// <summary>An ARN for the action with placeholders to fill in.</summary>
    public static string Example(ActionDefinition action) => TypeOf(action).Forms[0].Fill(
        placeholder => placeholder == "Partition" ? "aws" : Placeholder.For(placeholder));

    /// <summary>
    /// The resource type to restrict an action to: a required one, else the one whose ARN is shortest, as an object's is beside that
    /// of an object behind an access point.
    /// </summary>
    public static ResourceTypeDefinition TypeOf(ActionDefinition action) => action.Resources
        .OrderBy(resource => resource.IsRequired ? 0 : 1).ThenBy(resource => resource.ResourceType.Forms[0].Text.Length).First().ResourceType;

    private static bool MayName(ArnForm form, WildcardPattern pattern)
    {
        if (!WildcardPattern.Parse(form.Pattern).Overlaps(pattern)) return false;

        // A bucket's name holds no slash, so what has one between its letters is an object.
        return form.Text != "s3:::${BucketName}" || pattern.Text.IndexOf('/') < 0;
    }
}
