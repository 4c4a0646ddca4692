using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3009: the pattern <c>*</c> matches every value, so that only the key's presence is tested, or nothing at all.
/// </summary>
internal sealed class PatternForPresenceRule() : ConditionRule(RuleCatalogue.PK3009_PatternForPresence)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (!test.Operator.TakesPattern || test.Values.FirstOrDefault(value => value.Text == "*") is not { } star) return;

        // The claims of an identity provider are another rule's.
        if (ConditionKeys.PrefixOf(test.Key).IndexOf('.') >= 0) return;
        bool asksForAll = test.Operator.Quantifier == SetQuantifier.ForAllValues;
        if (asksForAll ? !test.Operator.IsNegated : test.Operator is { IfExists: true, IsNegated: false, IsSet: false })
        {
            context.Report(Info, star.Origin,
                $"Every value matches *, and {test.Condition.Operator.Text} holds without the key too, so this tests nothing and "
                    + $"{test.Outcome(true)}: write the value that is meant.");
        }
        else if (test.Operator.Quantifier != SetQuantifier.None && test.Operator.IsNegated)
        {
            return;
        }
        else
        {
            string absent = test.Operator.IsNegated ? "true" : "false";
            string what = test.Operator.IsNegated ? "is missing" : "is there";
            context.Report(Info, star.Origin,
                $"Every value matches *, so this only tests that {test.Key} {what}: write \"Null\" with \"{absent}\", or the "
                    + "value that is meant.",
                test.Operator.IsSet || (test.Operator.IsNegated && test.Operator.IfExists) ? []
                    : ConditionEdit.Fix(
                        context.Policy,
                        test,
                        "Null",
                        $"Write Null with \"{absent}\" (access stays as it is)",
                        FixKind.Keeps,
                        $"\"{absent}\""));
        }

        test.Settle(context);
    }
}
