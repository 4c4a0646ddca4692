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

    /// <summary>
    /// The finished policies, as many as the quota asks for, as <see cref="PolicyDocument.Split"/> divides them.
    /// </summary>
    /// <exception cref="PolicyException">Something is wrong, or a statement is too large and cannot be divided.</exception>
    public IReadOnlyList<ServiceControlPolicy> Split() => SplitBy(Form.Quota);

    private protected sealed override ServiceControlPolicy Finish(PolicyContent content) => new(content);
}
