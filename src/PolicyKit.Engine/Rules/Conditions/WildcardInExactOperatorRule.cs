using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3008: <c>*</c> or <c>?</c> under an operator that compares the characters themselves.</summary>
internal sealed class WildcardInExactOperatorRule() : ConditionRule(RuleCatalogue.PK3008_WildcardInExactOperator)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        bool keepsCase = test.Operator.Comparison == ConditionComparison.StringEquals;
        if (!keepsCase && test.Operator.Comparison != ConditionComparison.StringEqualsIgnoreCase) return;
        PolicyText? found = null;
        int at = -1;
        foreach (PolicyText value in test.Values)
        {
            if (context.IsSettled(value) || (at = WildcardIn(value.Text)) < 0) continue;
            found = value;
            break;
        }

        if (found is null) return;
        string like = test.Operator.With(
            test.Definition?.Type == ConditionKeyType.Arn ? ConditionComparison.ArnLike : ConditionComparison.StringLike)!;
        // A pattern matches more than its own text, so that a Deny of it denies more, and what excepts it excepts more.
        FixKind kind = test.Statement.IsAllow == test.Operator.IsNegated ? FixKind.Narrows : FixKind.Repairs;
        string effect = kind == FixKind.Narrows ? "takes away what the pattern matches"
            : $"the wildcard begins to work: {ConditionEdit.Applies(test)}";
        context.Report(
            Info,
            found.Part(at, 1),
            $"{test.Condition.Operator.Text} compares the character {found.Text[at]} itself, so \"{found.Text}\" is no "
                + $"pattern: write {like}"
                + (keepsCase ? "." : ", which minds the case of letters."),
            keepsCase ? ConditionEdit.Fix(context.Policy, test, like, $"Write {like} ({effect})", kind) : []);
        test.Settle(context);
    }

    /// <summary>Where the first wildcard stands; -1 for none. Those inside <c>${...}</c> are none.</summary>
    private static int WildcardIn(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int variable = Matching.PolicyVariable.LengthAt(text, at);
            if (variable > 0) at += variable - 1;
            else if (text[at] is '*' or '?') return at;
        }

        return -1;
    }
}
