using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// Puts ARNs in the place of <c>*</c>: for the whole statement, or, where part of it needs the <c>*</c>, in a new one for the
/// rest.
/// </summary>
internal static class StarFix
{
    /// <summary>The ARNs to write for actions, with placeholders to fill in.</summary>
    public static IReadOnlyList<string> Arns(IEnumerable<ActionDefinition> actions) =>
        [.. actions.SelectMany(ResourceForms.NeededBy).Select(ResourceForms.Example).Distinct()];

    /// <summary>The resource types that the actions are restricted to.</summary>
    public static string Types(IEnumerable<ActionDefinition> actions) =>
        Listing.Of(actions.SelectMany(ResourceForms.NeededBy).Select(type => type.Name).Distinct());

    /// <summary>
    /// The fix; none where the text is not there to be changed, or the action that it is about would keep its <c>*</c>.
    /// </summary>
    public static Fix[] Create(PolicyModel policy, StarStatement statement, PolicyText? about = null)
    {
        StarAction[] restricted = [.. statement.Actions.Where(action => action.CanBeRestricted)];
        if (restricted.Length == 0) return [];
        if (about is not null && !Array.Exists(restricted, action => action.Value == about)) return [];
        ActionDefinition[] actions = [.. restricted.SelectMany(action => action.Matches)];
        IReadOnlyList<string> arns = Arns(actions);
        string written = Listing.Of(arns), lost = $"takes away every other {Types(actions)}";
        if (statement.IsNeedless)
        {
            return statement.Star.WholeRange.Length == 0 ? []
                : [new($"Restrict to {written} ({lost})", FixKind.Narrows, new TextEdit(statement.Star.WholeRange, Values(statement, arns)))];
        }

        PolicyText[] moved = [.. restricted.Select(action => action.Value)];
        TextEdit? split = StatementSplit.Create(policy, statement.Statement, moved, arns);
        return split is null ? [] : [new($"Split the statement: {written} for what can be restricted ({lost})", FixKind.Narrows, split)];
    }

    private static string Values(StarStatement statement, IReadOnlyList<string> arns)
    {
        string list = string.Join(", ", arns.Select(JsonValues.Quote));
        return statement.Statement.Resources!.IsArray || arns.Count == 1 ? list : $"[{list}]";
    }
}
