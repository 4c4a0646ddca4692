using PolicyKit.Catalogue;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5003: Resource <c>*</c> although every action of the statement takes a resource. The fix writes the ARN to fill in.
/// </summary>
internal sealed class NeedlessStarRule() : Rule(RuleCatalogue.PK5003_NeedlessStar)
{
    public override void Check(RuleContext context)
    {
        foreach (StarStatement statement in context.StarStatements)
        {
            if (!statement.IsNeedless || context.IsSettled(statement.Star)) continue;
            ActionDefinition[] open =
                [.. statement.OpenActions(context).SelectMany(action => action.Matches).Where(action => !DataAccess.IsOnOneself(action))];
            if (open.Length > 0) Report(context, statement, open);
        }
    }

    private void Report(RuleContext context, StarStatement statement, ActionDefinition[] open)
    {
        ActionDefinition? serious = Array.Find(open, DataAccess.DoesHarm);
        FindingSeverity severity = serious is null ? FindingSeverity.Info : FindingSeverity.Warning;
        ActionDefinition example = serious ?? open[0];
        string others = open.Length > 1 ? $" and {open.Length - 1} more" : "";
        context.Report(Info, severity, statement.Star.Origin,
            $"{example.FullName}{others} can be restricted to a resource ({StarFix.Types(open)}), but * allows {(open.Length > 1 ? "them" : "it")} on every one in the account: write {Listing.Of(StarFix.Arns(open))}.",
            StarFix.Create(context.Policy, statement));
        context.Settle(statement.Star);
    }
}
