namespace PolicyKit.Building;

/// <summary>An identity policy in the making.</summary>
public class IdentityPolicyBuilder : AttachedPolicyBuilder<IdentityPolicy, IdentityStatementStep>
{
    internal IdentityPolicyBuilder(Partition partition, StatementDraft? last, PolicyForm form)
        : base(partition, last) => Form = form;

    private protected sealed override PolicyForm Form { get; }

    private protected sealed override IdentityStatementStep Next(StatementDraft draft) => new(Partition, draft, Form);

    private protected sealed override IdentityPolicy Finish(PolicyContent content) => new(content);
}
