namespace PolicyKit.Building;

/// <summary>A policy in the making whose statements each name whom they are about.</summary>
/// <typeparam name="TPolicy">The kind of policy that it makes.</typeparam>
/// <typeparam name="TStep">The builder after a statement.</typeparam>
public abstract class PrincipalPolicyBuilder<TPolicy, TStep> : PolicyBuilder<TPolicy>
    where TPolicy : IamPolicy
{
    private protected PrincipalPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    /// <summary>Allows these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TStep> Allow(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, null, first, rest), Next);

    /// <summary>Allows these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public PrincipalStep<TStep> Allow(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, Required(sid), first, rest), Next);

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public DenyPrincipalStep<TStep> Deny(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, null, first, rest), Next);

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource; say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public DenyPrincipalStep<TStep> Deny(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, Required(sid), first, rest), Next);

    /// <summary>Allows every action but these, on their resources (NotAction); say next for whom.</summary>
    /// <param name="first">An action left out, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public PrincipalStep<TStep> AllowNotAction(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, null, first, rest, StatementExclusion.NotAction), Next);

    /// <summary>Allows every action but these, on their resources (NotAction); say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action left out, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public PrincipalStep<TStep> AllowNotAction(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, Required(sid), first, rest, StatementExclusion.NotAction), Next);

    /// <summary>Denies every action but these, on their resources (NotAction); say next for whom.</summary>
    /// <param name="first">An action left alone, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public DenyPrincipalStep<TStep> DenyNotAction(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, null, first, rest, StatementExclusion.NotAction), Next);

    /// <summary>Denies every action but these, on their resources (NotAction); say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action left alone, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public DenyPrincipalStep<TStep> DenyNotAction(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, Required(sid), first, rest, StatementExclusion.NotAction), Next);

    /// <summary>Allows these actions on everything but their resources (NotResource); say next for whom.</summary>
    /// <param name="first">An action, on a resource that is left out.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public PrincipalStep<TStep> AllowNotResource(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, null, first, rest, StatementExclusion.NotResource), Next);

    /// <summary>Allows these actions on everything but their resources (NotResource); say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action, on a resource that is left out.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public PrincipalStep<TStep> AllowNotResource(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, true, Required(sid), first, rest, StatementExclusion.NotResource), Next);

    /// <summary>Denies these actions on everything but their resources (NotResource); say next for whom.</summary>
    /// <param name="first">An action, on a resource that is left alone.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public DenyPrincipalStep<TStep> DenyNotResource(Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, null, first, rest, StatementExclusion.NotResource), Next);

    /// <summary>Denies these actions on everything but their resources (NotResource); say next for whom.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action, on a resource that is left alone.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public DenyPrincipalStep<TStep> DenyNotResource(string sid, Permission first, params Permission[] rest) =>
        new(StatementDraft.After(Last, false, Required(sid), first, rest, StatementExclusion.NotResource), Next);

    private protected abstract TStep Next(StatementDraft draft);
}
