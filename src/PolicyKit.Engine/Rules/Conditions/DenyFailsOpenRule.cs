using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3005: a Deny asks for a key that an action does not carry, so that it never denies the action.</summary>
internal sealed class DenyFailsOpenRule() : ConditionRule(RuleCatalogue.PK3005_DenyFailsOpen)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Statement.Effect is not Model.Effect.Deny || test.HoldsWithoutKey || test.Operator.IsNull) return;
        if (KeySupply.Find(test, context.Catalogue) is not { } supply) return;
        string those = supply.IsOne ? "it" : "them";
        string ifExists = test.Operator.With(ifExists: true)!;
        bool hasFix = test.Operator.Quantifier == SetQuantifier.None;
        string other = hasFix ? $", or write {ifExists}, which holds without the key too" : "";
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"{supply.Lack}, so this Deny never stops {those}: deny {those} in a statement without this test{other}.",
            hasFix
                ? ConditionEdit.Fix(
                    context.Policy,
                    test,
                    ifExists,
                    $"Write {ifExists} (denies {supply.Actions} whatever the value)",
                    FixKind.Narrows)
                : []);
        context.Settle(test.Condition.Key);
    }
}
