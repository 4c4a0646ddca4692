using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>How far a statement's resources let an action reach.</summary>
internal static class GrantReach
{
    /// <summary>
    /// More pairs of resources than any policy that IAM takes can have are not compared, so that no text takes long.
    /// </summary>
    private const int MostPairs = 100_000;

    private const string OwnName = "/${aws:username}";

    /// <summary>How far; null where none of the resources is one that the action acts on.</summary>
    public static Reach? Of(ValueList resources, ActionDefinition action, bool variables)
    {
        if (resources.IsNegated || resources.Values.Any(value => ResourceReach.IsEvery(value, action))) return Reach.Every;
        if (action.TakesOnlyStar) return null;
        if (variables && resources.Values.Any(IsOwnUser)) return Reach.Own;
        bool any = resources.Values.Any(value => ResourceForms.MayName(action, ResourcePattern.Parse(value.Text, variables)));
        return any ? Reach.Some : null;
    }

    /// <summary>Whether the resources of a Deny take in all of an Allow's, so far as an action acts on them.</summary>
    public static bool Covers(ValueList denied, ValueList allowed, ActionDefinition action)
    {
        if (denied.Values.Any(value => ResourceReach.IsStar(value) || IsEveryEverywhere(value, action))) return true;
        if (allowed.IsNegated || !allowed.IsComplete || AreTooMany(denied, allowed)) return false;
        ResourcePattern[] outer = [.. denied.Values.Select(value => ResourcePattern.Parse(value.Text))];
        return allowed.Values.All(value => Array.Exists(outer, pattern => pattern.Contains(ResourcePattern.Parse(value.Text))));
    }

    /// <summary>Whether some resource of one list may be one of the other.</summary>
    public static bool Overlap(ValueList one, ValueList other)
    {
        if (one.IsNegated || other.IsNegated) return true;
        if (AreTooMany(one, other)) return false;
        ResourcePattern[] theirs = Known(other);
        return Array.Exists(Known(one), mine => Array.Exists(theirs, mine.Overlaps));
    }

    /// <summary>Whether two lists have too many values to compare each with each.</summary>
    public static bool AreTooMany(ValueList one, ValueList other) => (long)one.Values.Count * other.Values.Count > MostPairs;

    private static ResourcePattern[] Known(ValueList values) =>
        [.. values.Values.Where(value => value.IsKnown).Select(value => ResourcePattern.Parse(value.Text))];

    private static bool IsEveryEverywhere(PolicyText value, ActionDefinition action) =>
        Arn.TryParse(value.Text) is { IsComplete: true, Account: "*", Region: "" or "*" } && ResourceReach.IsEvery(value, action);

    private static bool IsOwnUser(PolicyText value) => Arn.TryParse(value.Text) is { Service: "iam" } arn
        && arn.Resource.StartsWith("user/", StringComparison.Ordinal)
        && arn.Resource.EndsWith(OwnName, StringComparison.OrdinalIgnoreCase);
}
