namespace PolicyKit.Building;

/// <summary>A resource policy in the making.</summary>
public class ResourcePolicyBuilder : PrincipalPolicyBuilder<ResourcePolicy, ResourceStatementStep>
{
    internal ResourcePolicyBuilder(Partition partition, StatementDraft? last, PolicyForm form)
        : base(partition, last) => Form = form;

    private protected sealed override PolicyForm Form { get; }

    private protected sealed override ResourceStatementStep Next(StatementDraft draft) => new(Partition, draft, Form);

    private protected sealed override ResourcePolicy Finish(PolicyContent content) => new(content);
}
