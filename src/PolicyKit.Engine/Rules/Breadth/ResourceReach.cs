using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>How far a resource of a policy reaches.</summary>
internal static class ResourceReach
{
    /// <summary>Whether the resource is a lone <c>*</c>.</summary>
    public static bool IsStar(PolicyText value) => value.Text == "*";

    /// <summary>
    /// Whether the action may be used on every resource that it acts on, be it of one account or region: <c>*</c>, or an ARN such
    /// as <c>arn:aws:iam::111122223333:role/*</c>. Where the action takes several types, the one counts that it is restricted to
    /// first.
    /// </summary>
    public static bool IsEvery(PolicyText value, ActionDefinition action) =>
        IsStar(value) || (!action.TakesOnlyStar && IsEvery(value.Text, ResourceForms.TypesOf(action).First()));

    /// <summary>Whether an ARN matches every resource of a type, be it of one account or region.</summary>
    public static bool IsEvery(string text, ResourceTypeDefinition type) => IsEvery(ResourcePattern.Parse(text), type);

    /// <inheritdoc cref="IsEvery(string, ResourceTypeDefinition)"/>
    public static bool IsEvery(ResourcePattern resource, ResourceTypeDefinition type) =>
        resource.IsArn && type.Forms.Any(form => Covers(resource.SplitFields(), form));

    private static bool Covers(IReadOnlyList<WildcardPattern> mine, ArnForm type)
    {
        const int region = 3, account = 4, last = 5;
        // Without region or account, what AWS itself owns is meant, if anything.
        if ((type.TakesRegion && mine[region].Text.Length == 0) || (type.TakesAccount && mine[account].Text.Length == 0)) return false;
        IReadOnlyList<WildcardPattern> form = type.Pattern.SplitFields();
        for (int i = 0; i < last; i++)
        {
            if (!mine[i].Overlaps(form[i])) return false;
        }

        return mine[last].Contains(form[last]);
    }
}
