using PolicyKit.Catalogue;
using PolicyKit.Model;

namespace PolicyKit.Rules.Breadth;

/// <summary>A value of Action beside <c>*</c>, with the actions that it matches; none where that is not known.</summary>
/// <param name="Value">The value.</param>
/// <param name="Matches">What it matches.</param>
/// <param name="IsDenied">Whether a Deny of the same document takes all of that away, so that nothing is granted here.</param>
internal sealed record StarAction(PolicyText Value, IReadOnlyList<ActionDefinition> Matches, bool IsDenied)
{
    /// <summary>Whether each action that it matches takes a resource.</summary>
    public bool CanBeRestricted => Matches.Count > 0 && Matches.All(action => !NeedsIt(action));

    /// <summary>Whether it matches only actions that <c>*</c> alone can grant.</summary>
    public bool NeedsStar => Matches.Count > 0 && Matches.All(NeedsIt);

    /// <summary>
    /// Whether the action is of no use without <c>*</c>: also where all it can be confined to is a data set of CloudWatch, which
    /// most metrics are in none of (AWS: "Actions, resources, and condition keys for Amazon CloudWatch").
    /// </summary>
    private static bool NeedsIt(ActionDefinition action) => action.TakesOnlyStar
        || (action.Service == "cloudwatch"
            && action.Resources.All(resource => resource is { IsRequired: false, ResourceType.Name: "dataset" }));
}
