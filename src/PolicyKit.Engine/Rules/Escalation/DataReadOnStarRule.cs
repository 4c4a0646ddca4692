using PolicyKit.Catalogue;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>PK6008: the contents of every object, secret or parameter may be read, or everything decrypted.</summary>
internal sealed class DataReadOnStarRule() : Rule(RuleCatalogue.PK6008_DataReadOnStar)
{
    public override void Check(RuleContext context)
    {
        foreach (StarStatement statement in context.StarStatements)
        {
            if (context.IsSettled(statement.Star)) continue;
            StarAction[] reading = [.. statement.OpenActions(context).Where(action => action.Matches.Any(Reads))];
            if (reading.Length == 0) continue;
            ActionDefinition[] actions = [.. reading.SelectMany(action => action.Matches).Where(Reads).Distinct()];
            string what = string.Join(" and ", actions.Select(DataAccess.ContentsOf).Distinct());
            string names = Listing.Of(actions.Select(action => action.FullName));
            context.Report(Info, reading[0].Value.Origin,
                $"{names} on * lets its holder {what} within its reach: name what is meant, {Listing.Of(StarFix.Arns(actions))}.",
                StarFix.Create(context.Policy, statement, reading[0].Value));
            context.Settle(statement.Star);
            foreach (StarAction action in reading) context.Settle(action.Value);
        }
    }

    private static bool Reads(ActionDefinition action) => DataAccess.ContentsOf(action) is not null;
}
