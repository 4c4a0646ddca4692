using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Names;

/// <summary>Compares the resources of a policy with the ARN forms of the resource types that an action takes.</summary>
internal static class ResourceForms
{
    /// <summary>
    /// The resource types that an action takes, the one to restrict it to first: a required one, else the one whose ARN is shortest,
    /// as an object's is beside that of an object behind an access point.
    /// </summary>
    public static IEnumerable<ResourceTypeDefinition> TypesOf(ActionDefinition action) => action.Resources
        .OrderBy(resource => resource.IsRequired ? 0 : 1)
        .ThenBy(resource => resource.ResourceType.Forms[0].Text.Length)
        .Select(resource => resource.ResourceType);

    /// <summary>An ARN to restrict the action to, with placeholders to fill in.</summary>
    public static string Example(ActionDefinition action) => Example(TypesOf(action).First());

    /// <summary>An ARN of the type, with placeholders to fill in.</summary>
    public static string Example(ResourceTypeDefinition type) => type.Forms[0].Fill(
        placeholder => placeholder == "Partition" ? "aws" : Placeholder.For(placeholder));

    /// <summary>Whether a resource of a policy can be one that the action acts on.</summary>
    public static bool MayName(ActionDefinition action, ResourcePattern resource)
    {
        foreach (ActionResource taken in action.Resources)
        {
            foreach (ArnForm form in taken.ResourceType.Forms)
            {
                if (MayName(form, resource)) return true;
            }
        }

        return false;
    }

    /// <summary>A bucket's name holds no slash, so what has one between its letters (not inside a variable) is an object.</summary>
    private static bool MayName(ArnForm form, ResourcePattern resource) => form.Pattern.Overlaps(resource)
        && (form.Text != "s3:::${BucketName}" || resource.SplitFields()[5].Tokens.IndexOf('/') < 0);
}
