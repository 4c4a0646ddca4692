using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>What a kind of policy asks beyond what its builder's types prevent.</summary>
internal class PolicyForm(PolicyQuota quota)
{
    public static PolicyForm Identity { get; } = new(PolicyQuotas.ManagedPolicy);

    public static PolicyForm PermissionsBoundary { get; } = new(PolicyQuotas.PermissionsBoundary);

    public static PolicyForm ServiceControl { get; } = new(PolicyQuotas.ServiceControlPolicy);

    public static PolicyForm VpcEndpoint { get; } = new(PolicyQuotas.VpcEndpointPolicy);

    public PolicyQuota Quota { get; } = quota;

    public virtual void CheckPolicy(ProblemList problems)
    {
    }

    public virtual void Check(StatementDraft draft, int index, ProblemList problems)
    {
    }

    /// <summary>The statement with its resources as this kind writes them.</summary>
    public virtual StatementDraft Write(StatementDraft draft) => draft;
}
