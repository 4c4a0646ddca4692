using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rules.Conditions;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// PK4001: a condition that no request passes which the statement's own Resource or Principal fits. Decided by the solver of the
/// proofs. Tests that contradict each other are PK3015's.
/// </summary>
internal sealed class StatementNeverAppliesRule() : Rule(RuleCatalogue.PK4001_StatementNeverApplies)
{
    public override void Check(RuleContext context)
    {
        foreach (IGrouping<StatementModel, ConditionTest> statement in context.ConditionTests.GroupBy(test => test.Statement))
        {
            ConditionTest[] tests =
            [
                .. statement.Where(test =>
                    !test.IsSettled(context) && !test.HoldsWithoutKey && test.Values.All(value => value.IsKnown)),
            ];
            if (tests.Length > 0) Check(context, statement.Key, tests);
        }
    }

    private void Check(RuleContext context, StatementModel statement, ConditionTest[] tests)
    {
        bool variables = context.Policy.HasVariables;
        foreach (ImpliedTest implied in ImpliedTest.Of(statement))
        {
            foreach (ConditionTest test in tests)
            {
                if (!test.IsOn(implied.Condition.Key.Text)) continue;
                if (KeyConflict.Find([new(implied.Condition, variables), new(test.Condition, variables)]) < 0) continue;
                context.Report(Info, test.Condition.Key.Origin,
                    $"{implied.Because}, so no request passes {test.Condition.Operator.Text} on {test.Key} here, and "
                        + $"{test.Outcome(false)}: correct one of the two, or remove the statement.",
                    StatementRemoval.Fix(context.Policy, statement, "access stays as it is", FixKind.Keeps));
                test.Settle(context);
                context.SettleStatement(statement);
                return;
            }
        }
    }
}
