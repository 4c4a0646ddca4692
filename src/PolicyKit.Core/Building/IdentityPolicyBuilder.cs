namespace PolicyKit.Building;

/// <summary>An identity policy in the making.</summary>
public class IdentityPolicyBuilder : AttachedPolicyBuilder<IdentityPolicy, IdentityStatementStep>
{
    internal IdentityPolicyBuilder(Partition partition, StatementDraft? last, PolicyForm form)
        : base(partition, last) => Form = form;

    private protected sealed override PolicyForm Form { get; }

    private protected sealed override IdentityStatementStep Next(StatementDraft draft) => new(Partition, draft, Form);

    /// <summary>
    /// The finished policies, as many as the quota asks for, as <see cref="PolicyDocument.Split"/> divides them.
    /// </summary>
    /// <exception cref="PolicyException">Something is wrong, or a statement is too large and cannot be divided.</exception>
    public IReadOnlyList<IdentityPolicy> Split() => SplitBy(Form.Quota);

    private protected sealed override IdentityPolicy Finish(PolicyContent content) => new(content);
}
