namespace PolicyKit.Building;

/// <summary>A resource policy in the making.</summary>
public class ResourcePolicyBuilder : PolicyBuilder<ResourcePolicy>
{
    private readonly ResourceArn _boundTo;

    internal ResourcePolicyBuilder(Partition partition, ResourceArn boundTo, StatementDraft? last)
        : base(partition, last) => _boundTo = boundTo;

    private protected sealed override ResourceArn CarriedBy => _boundTo;

    private protected sealed override PolicyQuota Quota => PolicyQuota.Of(_boundTo);

    /// <summary>Allows these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceAllowStep Allow(Permission first, params Permission[] rest) =>
        new(Partition, _boundTo, StatementDraft.After(Last, true, null, first, rest));

    /// <summary>Allows these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceAllowStep Allow(string sid, Permission first, params Permission[] rest) =>
        new(Partition, _boundTo, StatementDraft.After(Last, true, Required(sid), first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceDenyStep Deny(Permission first, params Permission[] rest) =>
        new(Partition, _boundTo, StatementDraft.After(Last, false, null, first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceDenyStep Deny(string sid, Permission first, params Permission[] rest) =>
        new(Partition, _boundTo, StatementDraft.After(Last, false, Required(sid), first, rest));

    private protected sealed override ResourcePolicy Finish(PolicyAssembly assembly) => new(assembly);
}
