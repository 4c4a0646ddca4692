namespace PolicyKit.Rules.Conditions;

/// <summary>PK3006: an operator compares another type than the key's values have, and never matches.</summary>
internal sealed class OperatorTypeMismatchRule() : ConditionRule(RuleCatalogue.PK3006_OperatorTypeMismatch)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Definition is not { } key || !OperatorType.IsWrong(test, key)) return;
        string? meant = OperatorType.Fitting(test, key) is { } comparison ? test.Operator.With(comparison) : null;
        string advice = meant is null ? $"use {OperatorType.Family(key.Type)}" : $"write {meant}";
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"{key.Name} is {OperatorType.Describe(key.Type)} in AWS's list of {context.Catalogue.Date}, which "
                + $"{test.Condition.Operator.Text} does not compare, so it need not match where it should: {advice}.",
            ConditionEdit.Fix(
                context.Policy,
                test,
                meant,
                $"Write {meant} (the condition begins to work: {ConditionEdit.Applies(test)})",
                FixKind.Repairs));
        test.Settle(context);
    }
}
