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
    public static string Example(ActionDefinition action) => TypesOf(action).First().Forms[0].Fill(
        placeholder => placeholder == "Partition" ? "aws" : Placeholder.For(placeholder));

    /// <summary>Whether an ARN, perhaps with wildcards, can name a resource that the action acts on.</summary>
    public static bool MayName(ActionDefinition action, Arn arn) =>
        action.Resources.Any(resource => resource.ResourceType.Forms.Any(form => MayName(form, arn)));

    private static bool MayName(ArnForm form, Arn arn)
    {
        if (!Overlap(form.Service, arn.Service) || !FieldMayBe(form.Region, arn.Region) || !FieldMayBe(form.Account, arn.Account)) return false;

        // A bucket's name holds no slash, so what has one between its letters (not inside a variable) is an object.
        if (form.Text == "s3:::${BucketName}" && WildcardPattern.Parse(arn.Resource).Tokens.IndexOf('/') >= 0) return false;
        return Overlap(string.Concat(form.ResourceTokens.Select(token => token.IsPlaceholder ? "*" : token.Text)), arn.Resource);
    }

    /// <summary>A placeholder stands for some text: a field that is empty is none.</summary>
    private static bool FieldMayBe(string form, string field) =>
        form.StartsWith("${", StringComparison.Ordinal) ? field.Length > 0 : Overlap(form, field);

    private static bool Overlap(string a, string b) => WildcardPattern.Parse(a).Overlaps(WildcardPattern.Parse(b));
}
