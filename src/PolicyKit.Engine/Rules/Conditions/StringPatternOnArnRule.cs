using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3010: StringLike on an ARN, whose wildcards cross the colons that ArnLike keeps apart (AWS: "IAM JSON policy elements:
/// Condition operators").
/// </summary>
internal sealed class StringPatternOnArnRule() : ConditionRule(RuleCatalogue.PK3010_StringPatternOnArn)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Operator.Comparison != ConditionComparison.StringLike || test.Definition?.Type != ConditionKeyType.Arn) return;
        foreach (PolicyText value in test.Values)
        {
            if (!ConditionTest.IsKnown(value) || context.IsSettled(value)) continue;
            if (Arn.TryParse(value.Text) is not { IsComplete: true } arn) continue;
            // Where no account is asked for, nothing behind the wildcard tells whose ARN it is.
            int star = value.Text.IndexOf('*');
            if (star < 0 || star >= arn.StartOf(5) - 1 || arn.Account.All(c => c == '*')) continue;
            string like = test.Operator.With(ConditionComparison.ArnLike)!;
            context.Report(
                Info,
                value.Part(star, 1),
                $"Under {test.Condition.Operator.Text} this * also matches colons, so that the fields behind it may be "
                    + $"anywhere, in another account's ARN too: write {like}, which compares field by field.",
                Fix(context, test, like));
            test.Settle(context);
            return;
        }
    }

    /// <summary>ArnLike matches less, so that a grant by it narrows and a Deny by it denies less.</summary>
    private static Fix[] Fix(RuleContext context, ConditionTest test, string like)
    {
        bool narrows = test.Statement.IsAllow != test.Operator.IsNegated;
        return ConditionEdit.Fix(
            context.Policy, test, like,
            $"Write {like} ({(narrows ? "takes away" : "no longer concerns")} ARNs whose fields lie elsewhere)",
            narrows ? FixKind.Narrows : FixKind.Repairs);
    }
}
