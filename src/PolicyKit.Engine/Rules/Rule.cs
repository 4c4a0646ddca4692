namespace PolicyKit.Rules;

/// <summary>A check of a policy document. It is written once, against the model, and every host runs it. Stateless.</summary>
internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    /// <summary>Looks at the policy and reports what is wrong. Unknown parts make a rule silent.</summary>
    public abstract void Check(RuleContext context);
}
