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
            int star = value.Text.IndexOf('*');
            if (star < 0 || star >= arn.StartOf(5) - 1 || IsRoot(arn)) continue;
            string like = test.Operator.With(ConditionComparison.ArnLike)!;
            // Where any account is meant, nothing behind the wildcard tells whose ARN it is.
            bool isOfAnyone = arn.Account.All(c => c == '*');
            context.Report(
                Info,
                isOfAnyone ? FindingSeverity.Info : FindingSeverity.Warning,
                value.Part(star, 1),
                $"Under {test.Condition.Operator.Text} this * also matches colons, so that the fields behind it may be "
                    + $"anywhere, in another account's ARN too: write {like}, which compares field by field.",
                Fix(context, test, like));
            test.Settle(context);
            return;
        }
    }

    /// <summary>Only root users' ARNs end so, wherever the fields before it begin, and AWS's own examples write them with StringLike.</summary>
    private static bool IsRoot(Arn arn) => arn is { Service: "iam", Resource: "root" };

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
