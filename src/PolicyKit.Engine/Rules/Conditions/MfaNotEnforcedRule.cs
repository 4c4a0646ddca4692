namespace PolicyKit.Rules.Conditions;

/// <summary>PK3014: a condition on MFA that lets requests without MFA pass.</summary>
internal sealed class MfaNotEnforcedRule() : Rule(RuleCatalogue.PK3014_MfaNotEnforced)
{
    public override void Check(RuleContext context)
    {
        var denials = MfaDenials.Of(context.ConditionTests);
        foreach (ConditionTest test in context.ConditionTests)
        {
            if (!test.IsSettled(context) && MfaFlaw.Find(test, denials) is { } flaw) Report(context, test, flaw);
        }
    }

    private void Report(RuleContext context, ConditionTest test, MfaFlaw flaw)
    {
        string lost = test.Statement.IsAllow
            ? "takes the grant away from requests without MFA" : "denies requests without MFA too";
        string title = $"Write {flaw.Operator} ({lost})";
        context.Report(
            Info,
            test.Condition.Key.Origin,
            flaw.Message,
            ConditionEdit.Fix(context.Policy, test, flaw.Operator, title, FixKind.Narrows, flaw.Value));
        test.Settle(context);
    }
}
