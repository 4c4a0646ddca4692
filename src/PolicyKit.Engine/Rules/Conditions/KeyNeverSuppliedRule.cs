namespace PolicyKit.Rules.Conditions;

/// <summary>PK3003: an Allow asks for a key that none of its actions carries, so that it grants nothing.</summary>
internal sealed class KeyNeverSuppliedRule() : ConditionRule(RuleCatalogue.PK3003_KeyNeverSupplied)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (!test.Statement.IsAllow || test.HoldsWithoutKey) return;
        if (KeySupply.Find(test, context.Catalogue) is not { IsNone: true } supply) return;
        context.Report(Info, test.Condition.Key.Origin,
            $"{supply.Lack}, so this Allow grants nothing: test a key that the actions carry, or write the actions that carry "
                + "this one.");
        context.Settle(test.Condition.Key);
    }
}
