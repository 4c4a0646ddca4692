using PolicyKit.Conditions;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Credentials;

/// <summary>
/// PK8006: a policy allows sts:AssumeRoot without saying for which task, so for each that AWS has a policy for.
/// </summary>
internal sealed class AssumeRootUnpinnedRule() : Rule(RuleCatalogue.PK8006_AssumeRootUnpinned)
{
    private const string Action = "sts:AssumeRoot";
    private const string TaskKey = "sts:TaskPolicyArn";
    private const string AuditTask = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";

    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind.IsCeiling()) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            if (!statement.IsAllow || !statement.HasAllConditions || statement.Actions is not { IsNegated: false } actions)
                continue;
            if (actions.Values.FirstOrDefault(IsAssumeRoot) is not { } value || statement.Conditions.Any(Pins)) continue;
            Fix[] fixes = StatementEdit.AddCondition(context.Policy, statement, "ArnEquals", TaskKey,
                StatementEdit.Quote(AuditTask)) is { } edit
                ? [new("Only to audit root credentials (takes away every other task)", FixKind.Narrows, edit)]
                : [];
            context.Report(Info, value.Origin,
                $"{Action} without a condition on {TaskKey} lets its holder act as root of a member account for every root "
                + "task, setting a root password and unlocking bucket and queue policies among them: pin the task policy.",
                fixes);
            context.Settle(value);
        }
    }

    /// <summary>The action itself; a pattern that holds it and more is another rule's.</summary>
    private static bool IsAssumeRoot(PolicyText value) =>
        value.IsKnown && string.Equals(value.Text.TrimEnd('*'), Action, StringComparison.OrdinalIgnoreCase);

    private static bool Pins(ConditionModel condition) =>
        string.Equals(condition.Key.Text, TaskKey, StringComparison.OrdinalIgnoreCase)
        && SenderConditions.Demands(ConditionOperator.Parse(condition.Operator.Text))
        && !condition.Values.Values.Any(value => value.Text == "*");
}
