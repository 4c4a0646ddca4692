using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3005: a Deny asks for a key that an action does not carry, so that it never denies the action.</summary>
internal sealed class DenyFailsOpenRule() : ConditionRule(RuleCatalogue.PK3005_DenyFailsOpen)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Statement.Effect is not Model.Effect.Deny || test.HoldsWithoutKey || test.Operator.IsNull) return;
        if (KeySupply.Find(test, context.Catalogue) is not { } supply) return;
        string actions = Listing.Of(supply.Without.Select(value => value.Text));
        string those = supply.Without.Count > 1 ? "them" : "it";
        string ifExists = test.Operator.With(ifExists: true)!;
        bool hasFix = test.Operator.Quantifier == SetQuantifier.None;
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"In AWS's list of {context.Catalogue.Date} {actions} {(supply.Without.Count > 1 ? "do" : "does")} not carry {test.Key}, so this Deny "
                + $"never stops {those}: deny {those} in a statement without this test"
                + (hasFix ? $", or write {ifExists}, which holds without the key too." : "."),
            hasFix
                ? ConditionEdit.Fix(context.Policy, test, ifExists, $"Write {ifExists} (denies {actions} whatever the value)", FixKind.Narrows)
                : []);
        context.Settle(test.Condition.Key);
    }
}
