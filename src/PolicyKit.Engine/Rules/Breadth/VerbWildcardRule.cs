using PolicyKit.Catalogue;
using PolicyKit.Json;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5012: a wildcard such as <c>s3:Put*</c> also takes in actions that decide who may do what. The fix writes the list.
/// </summary>
internal sealed class VerbWildcardRule() : Rule(RuleCatalogue.PK5012_VerbWildcard)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement is not { Actions: { IsNegated: false } actions, Resources: { } resources }) continue;
            if (Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            ResourcePattern[]? patterns = null;
            foreach (PolicyText value in actions.Values)
            {
                ActionName name = ActionName.Parse(value.Text);
                if (!name.HasWildcard || name.IsServiceWide || context.IsSettled(value)) continue;
                ActionDefinition[] matches = [.. KnownActions.Of(value, context.Catalogue)];
                ActionDefinition[] managing = Array.FindAll(matches, DataAccess.DecidesAccess);
                if (managing.Length == 0 || managing.Length == matches.Length) continue;
                patterns ??= [.. resources.Values.Select(resource => ResourcePattern.Parse(resource.Text))];
                if (!resources.IsNegated) matches = Array.FindAll(matches, action => CanAct(action, patterns));
                managing = [.. managing.Intersect(matches)];
                if (managing.Length > 0) Report(context, value, actions.IsArray, matches, managing);
            }
        }
    }

    /// <summary>
    /// Whether some match decides who may do what, and some other does not, so that the wildcard hides the one behind the other.
    /// </summary>
    public static bool IsMixed(StarAction action) => ActionName.Parse(action.Value.Text).HasWildcard
        && action.Matches.Any(DataAccess.DecidesAccess) && !action.Matches.All(DataAccess.DecidesAccess);

    private void Report(
        RuleContext context, PolicyText value, bool isArray, ActionDefinition[] matches, ActionDefinition[] managing)
    {
        string names = Listing.Of(managing.Select(action => action.Name));
        ActionDefinition[] rest = [.. matches.Except(managing)];
        Fix[] fixes = value.WholeRange.Length == 0 ? []
            :
            [
                .. rest.Length == 0 ? Array.Empty<Fix>()
                    : [new($"List the others (takes away {names})", FixKind.Narrows, Replace(value.WholeRange, rest, isArray))],
                new($"List all {matches.Length} (takes away those that AWS adds later)", FixKind.Narrows, Replace(value.WholeRange, matches, isArray)),
            ];
        context.Report(Info, value.Origin,
            $"{value.Text} also matches {names}, and so lets its holder decide who may do what: list the actions that are needed.", fixes);
    }

    private static TextEdit Replace(TextRange range, ActionDefinition[] actions, bool isArray)
    {
        string list = string.Join(", ", actions.Select(action => JsonValues.Quote(action.FullName)));
        return new(range, isArray || actions.Length == 1 ? list : $"[{list}]");
    }

    private static bool CanAct(ActionDefinition action, ResourcePattern[] resources) => action.TakesOnlyStar
        ? Array.Exists(resources, resource => resource.Whole.IsEverything)
        : Array.Exists(resources, resource => ResourceForms.MayName(action, resource));
}
