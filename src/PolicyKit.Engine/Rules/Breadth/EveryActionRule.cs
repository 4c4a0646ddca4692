using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5001: the action <c>*</c> allows every action of every service, also those that AWS adds later.</summary>
internal sealed class EveryActionRule() : Rule(RuleCatalogue.PK5001_EveryAction)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement.Actions is not { IsNegated: false } actions || Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            if (actions.Values.FirstOrDefault(value => ActionName.Parse(value.Text).IsEverything) is not { } star) continue;
            bool everywhere = statement.Resources is { IsNegated: false } resources && resources.Values.Any(value => value.Text == "*");
            string what = everywhere
                ? "Every action on every resource makes its holder an administrator, who can also give itself any right"
                : "The action * allows every action of every service on these resources, also those that AWS adds later";
            context.Report(Info, star.Origin, $"{what}: list the actions that are needed.");
            foreach (PolicyText value in actions.Values.Concat(statement.Resources?.Values ?? [])) context.Settle(value);
        }

        foreach (StatementModel statement in BroadStatements.OfSession(context.Policy)) CheckSession(context, statement);
    }

    private void CheckSession(RuleContext context, StatementModel statement)
    {
        if (statement is not { Actions: { IsNegated: false } actions, Resources: { IsNegated: false } resources }) return;
        if (Narrowing.MayNarrow(statement, context.Catalogue) || !resources.Values.Any(ResourceReach.IsStar)) return;
        if (actions.Values.FirstOrDefault(value => ActionName.Parse(value.Text).IsEverything) is not { } star) return;
        context.Report(Info, FindingSeverity.Info, star.Origin,
            "Every action on every resource in a session policy narrows nothing, so the session may do whatever its role may: list what the session needs.");
        context.SettleStatement(statement);
    }
}
