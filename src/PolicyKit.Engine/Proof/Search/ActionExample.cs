using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>Puts an action that AWS has in the place of one that was only made to fit a pattern.</summary>
internal sealed class ActionExample
{
    private const string Wildcard = "*";

    /// <summary>An action that AWS has and that fits all that is asked of the action; else the given one.</summary>
    public string Improve(string action, Dimension dimension, Assignment assignment)
    {
        if (ServiceCatalogue.Current.FindAction(action) is { } known) return known.FullName;
        IReadOnlyList<Literal> asked = assignment.LiteralsOf(dimension);
        foreach (TextPattern pattern in asked.Where(static literal => literal.IsIn).SelectMany(static literal => literal.Texts.Patterns))
        {
            string text = pattern.Tokens.Replace(PatternToken.AnyRun, '*').Replace(PatternToken.AnyOne, '?');
            string service = ActionName.Parse(text).Service;
            if (text == Wildcard || service.Length == 0 || ServiceCatalogue.Current.Find(service) is not { } definition) continue;
            foreach (ActionDefinition candidate in definition.Expand(ActionName.Parse(text).Name))
            {
                string lowered = candidate.FullName.ToLowerInvariant();
                if (asked.All(literal => literal.Holds(lowered))) return candidate.FullName;
            }
        }

        return action;
    }
}
