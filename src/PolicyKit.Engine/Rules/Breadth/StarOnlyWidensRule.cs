using PolicyKit.Catalogue;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5004: an action that needs <c>*</c> gives it to the others of its statement too. The fix splits the statement.
/// </summary>
internal sealed class StarOnlyWidensRule() : Rule(RuleCatalogue.PK5004_StarOnlyWidens)
{
    public override void Check(RuleContext context)
    {
        foreach (StarStatement statement in context.StarStatements)
        {
            if (statement.IsNeedless || context.IsSettled(statement.Star)) continue;
            if (statement.Actions.FirstOrDefault(action => action.NeedsStar) is not { } needs) continue;
            ActionDefinition[] widened =
                [.. statement.OpenActions(context).Where(action => action.CanBeRestricted).SelectMany(action => action.Matches)];
            if (Array.Find(widened, DataAccess.DoesHarm) is not { } example) continue;
            string others = widened.Length > 1 ? $" and {widened.Length - 1} more" : "";
            context.Report(Info, statement.Star.Origin,
                $"{needs.Value.Text} needs *, which here also allows {example.FullName}{others} on every {StarFix.Types(widened)}: put them in a statement of their own, on {Listing.Of(StarFix.Arns(widened))}.",
                StarFix.Create(context.Policy, statement));
            context.Settle(statement.Star);
        }
    }
}
