namespace PolicyKit.Rules.Conditions;

/// <summary>PK3016: a test on a network or an identity that does not keep out whom it is to keep out.</summary>
internal sealed class WeakKeyRule() : ConditionRule(RuleCatalogue.PK3016_WeakKey)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (WeakKeyFlaw.Find(test, context) is not { } flaw) return;
        context.Report(Info, flaw.Severity, flaw.Origin, flaw.Message, [.. flaw.Fixes]);
        test.Settle(context);
    }
}
