using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>
/// PK1003: a name stands twice in one object, to the letter or, where its case does not matter, in other case. IAM refuses the
/// first;
/// of the second, as of both in most JSON readers, only one may count.
/// </summary>
internal sealed class DuplicateKeyRule() : Rule(RuleCatalogue.PK1003_DuplicateKey)
{
    public override void Check(RuleContext context)
    {
        PolicyModel policy = context.Policy;
        foreach (JsonError error in policy.Json?.Errors ?? [])
        {
            if (error.Kind == JsonErrorKind.DuplicateName) Report(context, new(error.Range), error.Message);
        }

        foreach (GrammarProblem problem in policy.Problems)
        {
            if (problem.Kind == GrammarProblemKind.DuplicateElement) Report(context, new(problem.Range), problem.Message);
        }

        foreach (StatementModel statement in policy.Statements) CheckConditions(context, statement);
    }

    /// <summary>
    /// The names of condition operators and keys are the same in any case (AWS: "IAM JSON policy elements: Condition").
    /// </summary>
    private void CheckConditions(RuleContext context, StatementModel statement)
    {
        if (statement.Conditions.Count < 2) return;
        var seen = new Dictionary<string, ConditionModel>(StringComparer.OrdinalIgnoreCase);
        foreach (ConditionModel condition in statement.Conditions)
        {
            if (!condition.Operator.IsKnown || !condition.Key.IsKnown) continue;
            string id = condition.Operator.Text + "\n" + condition.Key.Text;
            if (!seen.TryGetValue(id, out ConditionModel? first)) seen.Add(id, condition);
            else if (first.Key.Text != condition.Key.Text) ReportVariant(context, first.Key, condition.Key);
            else if (first.Operator.Text != condition.Operator.Text) ReportVariant(context, first.Operator, condition.Operator);
        }
    }

    private void ReportVariant(RuleContext context, PolicyText first, PolicyText second) => Report(
        context,
        second.Origin,
        $"\"{second.Text}\" is \"{first.Text}\" a second time, since IAM minds no case here, so one of the two may be "
            + $"ignored: write it once, with all values.");

    private void Report(RuleContext context, Origin origin, string message) => context.Report(
        Info, origin, message, context.Policy.Json is { } json ? DuplicateKeyFix.Create(json, origin.Range) : []);
}
