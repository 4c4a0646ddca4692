namespace PolicyKit.Rules.Conditions;

/// <summary>PK3004: an Allow asks for a key that some of its actions do not carry, so that it never grants these.</summary>
internal sealed class KeyPartlySuppliedRule() : ConditionRule(RuleCatalogue.PK3004_KeyPartlySupplied)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (!test.Statement.IsAllow || test.HoldsWithoutKey) return;
        if (KeySupply.Find(test, context.Catalogue) is not { IsNone: false } supply) return;
        (string those, string their) = supply.IsOne ? ("it", "its") : ("them", "their");
        context.Report(Info, test.Condition.Key.Origin,
            $"{supply.Lack}, so this Allow never grants {those}: write a statement of {their} own, with a condition that fits.");
        context.Settle(test.Condition.Key);
    }
}
