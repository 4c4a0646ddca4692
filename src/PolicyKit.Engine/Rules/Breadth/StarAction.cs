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
    public bool CanBeRestricted => Matches.Count > 0 && !Matches.Any(UnnamedResource.IsOf);

    /// <summary>Whether it matches only actions that <c>*</c> alone can grant.</summary>
    public bool NeedsStar => Matches.Count > 0 && Matches.All(UnnamedResource.IsOf);

    /// <summary>An action that it matches and that <c>*</c> alone can grant.</summary>
    public ActionDefinition? NeedingStar => Matches.FirstOrDefault(UnnamedResource.IsOf);

    /// <summary>Those that it matches and that take a resource.</summary>
    public IEnumerable<ActionDefinition> Restrictable => Matches.Where(action => !UnnamedResource.IsOf(action));
}
