using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Matching;

namespace PolicyKit.Tool.Asking;

/// <summary>
/// Shortens long lists of actions for people: those that begin with one word are a pattern, where it matches no other action.
/// </summary>
internal static class ActionPatterns
{
    private const int LongestList = 12;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> actions)
    {
        if (actions.Count <= LongestList) return actions;
        var listed = new HashSet<string>(actions, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. actions.GroupBy(PatternOf, StringComparer.OrdinalIgnoreCase)
                .SelectMany(group => Shorten(group.Key, [.. group], listed)),
        ];
    }

    private static IEnumerable<string> Shorten(string pattern, string[] actions, HashSet<string> listed) =>
        actions.Length > 1 && ServiceCatalogue.Current.Find(ActionName.Parse(pattern).Service) is { } service
        && service.Expand(ActionName.Parse(pattern).Name).All(action => listed.Contains(action.FullName)) ? [pattern] : actions;

    /// <summary>The action's first word with a wildcard behind it; an action with wildcards stays as it is.</summary>
    private static string PatternOf(string action)
    {
        ActionName name = ActionName.Parse(action);
        if (name.HasWildcard || name.Colon < 0) return action;
        return Words.Of(name.Name) is not [var first, ..] ? action : $"{name.Service}:{first}*";
    }
}
