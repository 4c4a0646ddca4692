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
            if ((statement.Actions.FirstOrDefault(action => action.NeedsStar)
                ?? statement.Actions.FirstOrDefault(action => action.NeedingStar is not null)) is not { } needs) continue;

            // Of a wildcard over both kinds only what does harm is worth a word.
            StarAction[] open =
                [.. statement.OpenActions(context).Where(action => action.CanBeRestricted || action.Restrictable.Any(DataAccess.DoesHarm))];
            ActionDefinition[] widened = [.. open.SelectMany(action => action.Restrictable)];
            if (Array.Find(widened, DataAccess.DoesHarm) is not { } example) continue;
            string others = widened.Length > 1 ? $" and {widened.Length - 1} more" : "";
            string needing = needs.NeedsStar ? needs.Value.Text : $"{needs.NeedingStar!.FullName} of {needs.Value.Text}";
            string advice = open.All(action => action.CanBeRestricted) ? "put them" : "list the actions, and put those that take a resource";
            context.Report(Info, statement.Star.Origin,
                $"{needing} needs *, which here also allows {example.FullName}{others} on every {StarFix.Types(widened)}: {advice} in a statement of their own, on {Listing.Of(StarFix.Arns(widened))}.",
                StarFix.Create(context.Policy, statement));
            context.Settle(statement.Star);
        }
    }
}
