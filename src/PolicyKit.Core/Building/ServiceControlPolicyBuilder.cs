namespace PolicyKit.Building;

/// <summary>A service control policy in the making.</summary>
public class ServiceControlPolicyBuilder : AttachedPolicyBuilder<ServiceControlPolicy, ServiceControlStatementStep>
{
    internal ServiceControlPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => PolicyForm.ServiceControl;

    private protected sealed override ServiceControlStatementStep Next(StatementDraft draft) => new(Partition, draft);

    private protected sealed override ServiceControlPolicy Finish(PolicyContent content) => new(content);
}
