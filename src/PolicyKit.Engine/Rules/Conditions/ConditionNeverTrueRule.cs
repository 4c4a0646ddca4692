using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3015: tests of one statement that no request passes together. Tests of one key are decided by the same solver that proofs
/// use; of two keys it is known that an address of the internet and a VPC endpoint exclude each other.
/// </summary>
internal sealed class ConditionNeverTrueRule() : Rule(RuleCatalogue.PK3015_ConditionNeverTrue)
{
    private static readonly string[] OfEndpoints =
    [
        "aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn", "aws:VpcSourceIp", "aws:VpceAccount", "aws:VpceOrgID",
    ];

    public override void Check(RuleContext context)
    {
        foreach (IGrouping<StatementModel, ConditionTest> statement in context.ConditionTests
            .Where(test => !test.IsSettled(context) && test.Values.All(value => value.IsKnown))
            .GroupBy(test => test.Statement))
        {
            foreach (var key in statement.GroupBy(test => test.Key, StringComparer.OrdinalIgnoreCase))
            {
                // A single test fails for ever only if it wants a key to be absent that is always there.
                ConditionTest[] tests = [.. key];
                if (tests.Length > 1 || tests[0].Operator.IsNull) CheckKey(context, tests);
            }

            CheckNetworks(context, [.. statement]);
            foreach (ConditionTest test in statement) CheckDate(context, test);
        }
    }

    private void CheckKey(RuleContext context, ConditionTest[] tests)
    {
        // What stands twice is to be merged first.
        IEnumerable<string> operators = tests.Select(test => test.Condition.Operator.Text);
        if (operators.Distinct(StringComparer.OrdinalIgnoreCase).Count() < tests.Length) return;
        bool variables = context.Policy.HasVariables;
        CompiledCondition[] compiled = [.. tests.Select(test => new CompiledCondition(test.Condition, variables))];
        int at = KeyConflict.Find(compiled);
        if (at < 0) return;
        ConditionTest found = tests[at];
        int other = Array.FindIndex(compiled, 0, at, condition => KeyConflict.Find([condition, compiled[at]]) >= 0);
        string with = at == 0 ? "of this test"
            : other < 0 ? $"of the tests {string.Join(", ", operators.Take(at + 1))} together"
            : $"of both {tests[other].Condition.Operator.Text} and {found.Condition.Operator.Text}";
        Report(context, found, $"No value of {found.Key} meets what is asked {with}, so {found.Outcome(false)}: correct the "
            + "values, or write a statement for each.");
    }

    private void CheckNetworks(RuleContext context, ConditionTest[] tests)
    {
        ConditionTest? address = Array.Find(tests, test => test.IsOn("aws:SourceIp") && Demands(test));
        ConditionTest? endpoint = Array.Find(
            tests, test => OfEndpoints.Contains(test.Key, StringComparer.OrdinalIgnoreCase) && Demands(test));
        if (address is null || endpoint is null) return;
        Report(context, address, $"A request through a VPC endpoint has {endpoint.Key} and no aws:SourceIp, any other one the "
            + $"reverse, so {address.Outcome(false)}: write a statement for each.");
    }

    private void CheckDate(RuleContext context, ConditionTest test)
    {
        if (context.Options.Today is not { } today || !(test.IsOn("aws:CurrentTime") || test.IsOn("aws:EpochTime"))) return;
        if (test.Operator.Comparison is not (ConditionComparison.DateLessThan or ConditionComparison.DateLessThanEquals)) return;
        decimal now = (decimal)(today.Date - new DateTime(1970, 1, 1)).TotalSeconds;
        if (!test.Values.All(value => PolicyDate.TryParse(value.Text, out decimal limit) && limit < now)) return;
        if (test.IsSettled(context)) return;
        context.Report(Info, FindingSeverity.Info, test.Values[0].Origin,
            $"{test.Values[0].Text} has passed, so {test.Outcome(false)} any more: remove the statement, or set a new date.");
    }

    private static bool Demands(ConditionTest test) => test.Operator.IsNull ? test.IsOnly("false") : !test.HoldsWithoutKey;

    private void Report(RuleContext context, ConditionTest test, string message)
    {
        context.Report(Info, test.Condition.Key.Origin, message);
        test.Settle(context);
    }
}
