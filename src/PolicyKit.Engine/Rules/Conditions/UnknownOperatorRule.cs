using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3001: a condition operator that IAM does not have, so that it refuses the policy.</summary>
internal sealed class UnknownOperatorRule() : Rule(RuleCatalogue.PK3001_UnknownOperator)
{
    private const string TemplateFunction = "Fn::";

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            string? told = null;
            HashSet<string>? names = null;
            foreach (ConditionModel condition in statement.Conditions)
            {
                string text = condition.Operator.Text;
                if (!ConditionTest.IsKnown(condition.Operator) || ConditionOperator.Parse(text).IsKnown) continue;

                // An operator has a condition for each of its keys, one after the other.
                if (text == told || text.StartsWith(TemplateFunction, StringComparison.Ordinal)) continue;
                told = text;
                names ??= Names(context.Policy, statement);
                Report(context, names, condition.Operator);
            }
        }
    }

    /// <summary>All operators of the statement, those without keys too.</summary>
    private static HashSet<string> Names(PolicyModel policy, StatementModel statement) =>
        StatementEdit.MemberOf(policy, statement, PolicyElements.Condition) is { Value: { } condition }
            ? new(condition.Members.Select(test => test.Name), StringComparer.OrdinalIgnoreCase)
            : [];

    private void Report(RuleContext context, HashSet<string> names, PolicyText @operator)
    {
        string? meant = OperatorNames.Meant(@operator.Text);
        string advice = meant is null
            ? "write one of IAM's, such as StringEquals, ArnLike, Bool, IpAddress, NumericLessThan or DateLessThan."
            : $"did you mean {meant}?";
        context.Report(
            Info,
            @operator.Origin,
            $"\"{@operator.Text}\" is no condition operator, so IAM refuses the policy: {advice}",
            meant is null || names.Contains(meant) || @operator.WholeRange.Length == 0 ? []
                : [new($"Write {meant} (IAM refused the policy; now it applies)", FixKind.Repairs,
                    new TextEdit(@operator.Origin.Range, meant))]);
    }
}
