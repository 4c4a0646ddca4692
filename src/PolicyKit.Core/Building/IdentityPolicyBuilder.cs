namespace PolicyKit.Building;

/// <summary>An identity policy in the making.</summary>
public class IdentityPolicyBuilder : PolicyBuilder<IdentityPolicy>
{
    internal IdentityPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyQuota Quota => PolicyQuota.ManagedPolicy;

    /// <summary>Allows these permissions, each on its own resource.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public IdentityStatementStep Allow(Permission first, params Permission[] rest) =>
        new(Partition, StatementDraft.After(Last, true, null, first, rest));

    /// <summary>Allows these permissions, each on its own resource.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public IdentityStatementStep Allow(string sid, Permission first, params Permission[] rest) =>
        new(Partition, StatementDraft.After(Last, true, Required(sid), first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public IdentityStatementStep Deny(Permission first, params Permission[] rest) =>
        new(Partition, StatementDraft.After(Last, false, null, first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public IdentityStatementStep Deny(string sid, Permission first, params Permission[] rest) =>
        new(Partition, StatementDraft.After(Last, false, Required(sid), first, rest));

    private protected sealed override IdentityPolicy Finish(PolicyAssembly assembly) => new(assembly);
}
