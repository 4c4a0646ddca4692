namespace PolicyKit.Rules.Conditions;

/// <summary>A rule about one test of a condition at a time, those left out that another finding speaks of.</summary>
internal abstract class ConditionRule(RuleInfo info) : Rule(info)
{
    public sealed override void Check(RuleContext context)
    {
        foreach (ConditionTest test in context.ConditionTests)
        {
            if (!test.IsSettled(context)) CheckTest(context, test);
        }
    }

    protected abstract void CheckTest(RuleContext context, ConditionTest test);
}
