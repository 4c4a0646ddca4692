using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Health;

/// <summary>
/// PK9003: what the project's settings demand of policies beyond what holds for all: actions and resources that are opened under a
/// condition alone, conditions that must be there, and those that must not. Silent until something is set.
/// </summary>
internal sealed class ProjectRequirementRule() : Rule(RuleCatalogue.PK9003_ProjectRequirement)
{
    public override void Check(RuleContext context)
    {
        LintOptions options = context.Options;
        if (context.Policy.Kind.IsCeiling()) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            if (options.ForbiddenConditions.Count > 0) CheckKeys(context, statement);
            if (statement is not { IsAllow: true, Actions: { IsNegated: false } actions }) continue;
            if (options.RequiredConditions.Count > 0 && statement.HasAllConditions) CheckRequired(context, statement, actions);
            if (Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            if (options.SensitiveActions.Count > 0) CheckActions(context, actions);
            if (options.SensitiveResources.Count > 0 && statement.Resources is { IsNegated: false } resources)
                CheckResources(context, actions, resources);
        }
    }

    private void CheckKeys(RuleContext context, StatementModel statement)
    {
        foreach (ConditionModel condition in statement.Conditions)
        {
            if (!context.Options.ForbiddenConditions.Contains(condition.Key.Text, StringComparer.OrdinalIgnoreCase)) continue;
            context.Report(Info, condition.Key.Origin,
                $"The project's settings forbid conditions on {condition.Key.Text} (policykit.forbidden_conditions): test another key.");
        }
    }

    private void CheckRequired(RuleContext context, StatementModel statement, ValueList actions)
    {
        foreach (RequiredCondition required in context.Options.RequiredConditions)
        {
            if (statement.Conditions.Any(condition => string.Equals(condition.Key.Text, required.Key, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (First(actions, WildcardPattern.ParseIgnoringCase(required.Action)) is not { } value) continue;
            context.Report(Info, value.Origin,
                $"The project's settings allow {required.Action} with a condition on {required.Key} alone (policykit.required_conditions): without it, {value.Text} is open from everywhere else too. Add the condition.");
        }
    }

    private void CheckActions(RuleContext context, ValueList actions)
    {
        foreach (string sensitive in context.Options.SensitiveActions)
        {
            if (First(actions, WildcardPattern.ParseIgnoringCase(sensitive)) is not { } value || context.IsSettled(value)) continue;
            context.Report(Info, value.Origin,
                $"{value.Text} takes in {sensitive}, which the project's settings call sensitive (policykit.sensitive_actions), and no condition narrows it: leave it out, or add one, such as on aws:ResourceTag or aws:PrincipalTag.");
        }
    }

    private void CheckResources(RuleContext context, ValueList actions, ValueList resources)
    {
        foreach (string sensitive in context.Options.SensitiveResources)
        {
            // An action of another service does nothing to it, whatever the resource says.
            if (Arn.TryParse(sensitive) is not { } arn || First(actions, WildcardPattern.ParseIgnoringCase(arn.Service + ":*")) is null) continue;
            ResourcePattern pattern = ResourcePattern.Parse(sensitive);
            // What is said of a bare * says enough; of a longer pattern, that it reaches this is news.
            PolicyText? value = resources.Values.FirstOrDefault(value =>
                value.IsKnown && !(value.Text == "*" && context.IsSettled(value)) && ResourcePattern.Parse(value.Text).Overlaps(pattern));
            if (value is null) continue;
            context.Report(Info, value.Origin,
                $"{value.Text} reaches {sensitive}, which the project's settings call sensitive (policykit.sensitive_resources), and no condition narrows it: leave it out, or add one.");
        }
    }

    private static PolicyText? First(ValueList actions, WildcardPattern pattern) => actions.Values.FirstOrDefault(value =>
        value.IsKnown && WildcardPattern.ParseIgnoringCase(value.Text).Overlaps(pattern));
}
