namespace PolicyKit.Building;

/// <summary>A trust policy in the making.</summary>
public class TrustPolicyBuilder : PolicyBuilder<TrustPolicy>
{
    internal TrustPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyQuota Quota => PolicyQuota.TrustPolicy;

    /// <summary>Allows these actions on the role; say next for whom.</summary>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public TrustPrincipalStep Allow(TrustAction first, params TrustAction[] rest) =>
        new(Partition, StatementDraft.After(Last, true, null, first, rest));

    /// <summary>Allows these actions on the role; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public TrustPrincipalStep Allow(string sid, TrustAction first, params TrustAction[] rest) =>
        new(Partition, StatementDraft.After(Last, true, Required(sid), first, rest));

    /// <summary>Denies, whatever else allows it, these actions on the role; say next for whom.</summary>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public TrustPrincipalStep Deny(TrustAction first, params TrustAction[] rest) =>
        new(Partition, StatementDraft.After(Last, false, null, first, rest));

    /// <summary>Denies, whatever else allows it, these actions on the role; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">The action.</param>
    /// <param name="rest">More of them.</param>
    public TrustPrincipalStep Deny(string sid, TrustAction first, params TrustAction[] rest) =>
        new(Partition, StatementDraft.After(Last, false, Required(sid), first, rest));

    private protected sealed override TrustPolicy Finish(PolicyAssembly assembly) => new(assembly);
}
