namespace PolicyKit.Rules.Conditions;

/// <summary>PK3004: an Allow asks for a key that some of its actions do not carry, so that it never grants these.</summary>
internal sealed class KeyPartlySuppliedRule() : ConditionRule(RuleCatalogue.PK3004_KeyPartlySupplied)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (!test.Statement.IsAllow || test.HoldsWithoutKey) return;
        if (KeySupply.Find(test, context.Catalogue) is not { IsNone: false } supply) return;
        string actions = Listing.Of(supply.Without.Select(value => value.Text));
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"In AWS's list of {context.Catalogue.Date} {actions} {(supply.Without.Count > 1 ? "do" : "does")} not carry {test.Key}, so this Allow "
                + $"never grants {(supply.Without.Count > 1 ? "them" : "it")}: write a statement of {(supply.Without.Count > 1 ? "their" : "its")} own, with "
                + "a condition that fits.");
        context.Settle(test.Condition.Key);
    }
}
