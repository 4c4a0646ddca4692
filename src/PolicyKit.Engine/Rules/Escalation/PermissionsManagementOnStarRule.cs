using PolicyKit.Catalogue;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// PK6009: an action that decides who may do what, on everything it acts on; or the right to write a bucket's policy, which gives
/// back the rights to its objects that the document withholds. A warning where nothing in the statement needs the <c>*</c>.
/// </summary>
internal sealed class PermissionsManagementOnStarRule() : Rule(RuleCatalogue.PK6009_PermissionsManagementOnStar)
{
    public override void Check(RuleContext context)
    {
        foreach (StarStatement statement in context.StarStatements)
        {
            if (!context.IsSettled(statement.Star)) CheckStatement(context, statement);
        }

        if (BucketPolicyEscape.Find(context) is not var (grant, rights)) return;
        context.Report(Info, grant.Value!.Origin,
            $"s3:PutBucketPolicy lets its holder write a policy that gives itself {string.Join(", ", rights)} on the bucket's objects, which this document withholds: leave the bucket's policy to an administrator, or deny these actions.");
    }

    private void CheckStatement(RuleContext context, StarStatement statement)
    {
        StarAction[] managing =
        [
            .. statement.OpenActions(context).Where(action => !VerbWildcardRule.IsMixed(action) && action.Matches.Any(Manages)),
        ];
        if (managing.Length == 0) return;
        ActionDefinition[] actions = [.. managing.SelectMany(action => action.Matches).Where(Manages).Distinct()];
        string names = Listing.Of(actions.Select(action => action.FullName));
        context.Report(Info, FindingSeverity.Warning, managing[0].Value.Origin,
            $"{names} on * lets its holder decide who may use every {StarFix.Types(actions)}: name it, {Listing.Of(StarFix.Arns(actions))}.",
            StarFix.Create(context.Policy, statement, managing[0].Value));
        context.Settle(statement.Star);
    }

    private static bool Manages(ActionDefinition action) => DataAccess.DecidesAccess(action) && !action.TakesOnlyStar;
}
