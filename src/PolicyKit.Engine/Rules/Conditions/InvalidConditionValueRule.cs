using PolicyKit.Catalogue;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3007: a value that the operator cannot compare, or that the key never has.</summary>
internal sealed class InvalidConditionValueRule() : ConditionRule(RuleCatalogue.PK3007_InvalidConditionValue)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        foreach (PolicyText value in test.Values)
        {
            if (!ConditionTest.IsKnown(value) || context.IsSettled(value)) continue;
            if (ValueFlaw.Find(test, value.Text) is not { } flaw) continue;
            context.Report(Info, flaw.Severity, value.Origin, flaw.Message, Fix(test, value, flaw));
            context.Settle(value);
        }

        bool isBoth = test.Operator.IsNull || test.Operator.Type == ConditionKeyType.Bool;
        if (!isBoth || !test.Has("true") || !test.Has("false") || test.Values.Any(context.IsSettled)) return;
        context.Report(
            Info,
            test.Condition.Values.Origin,
            $"{test.Operator.Base} with true and with false holds either way, and IAM takes one value here: write the one that "
                + "is meant.");
        test.Settle(context);
    }

    private static Fix[] Fix(ConditionTest test, PolicyText value, ValueFlaw flaw)
    {
        if (flaw.Meant is not { } meant || value.WholeRange.Length == 0) return [];
        bool isSame = flaw.Severity == FindingSeverity.Info;
        return [new(
            isSame ? $"Write {meant} (access stays as it is)"
                : $"Write {meant} (the value begins to match: {ConditionEdit.Applies(test)})",
            isSame ? FixKind.Keeps : FixKind.Repairs,
            new TextEdit(value.WholeRange, StatementEdit.Quote(meant)))];
    }
}
