using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3002: no request carries the key, since AWS has none of that name, so the condition does not do what it says.
/// </summary>
internal sealed class UnknownConditionKeyRule() : ConditionRule(RuleCatalogue.PK3002_UnknownConditionKey)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (KeyFlaw.Find(test, context.Catalogue) is not { } flaw) return;
        context.Settle(test.Condition.Key);
        if (flaw.IsDoubtful)
        {
            context.Report(Info, FindingSeverity.Info, test.Condition.Key.Origin,
                $"{flaw.Message}: make sure that the requests that are meant carry it; where they do not, {test.Outcome(test.HoldsWithoutKey)}.");
            return;
        }

        string advice = flaw.Meant is null ? "check the name."
            : flaw.Meant.EndsWith(KeyFlaw.TagPlaceholder, StringComparison.Ordinal)
                ? $"write {flaw.Meant}, with the tag that is meant."
            : $"did you mean {flaw.Meant}?";
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"{flaw.Message}, so no request carries it and {test.Outcome(test.HoldsWithoutKey)}: {advice}",
            Fix(test, flaw.Meant));
    }

    private static Fix[] Fix(ConditionTest test, string? meant)
    {
        PolicyText key = test.Condition.Key;
        return meant is null || test.Siblings.Has(test.Condition.Operator.Text, meant) || key.WholeRange.Length == 0 ? []
            : [new($"Write {meant} (the condition begins to work: {ConditionEdit.Applies(test)})", FixKind.Repairs,
                new TextEdit(key.Origin.Range, meant))];
    }
}
