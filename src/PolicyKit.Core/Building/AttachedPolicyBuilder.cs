namespace PolicyKit.Building;

/// <summary>
/// A policy in the making whose statements name no principal: it is about whoever it is attached to. NotAction and NotResource
/// have names of their own, since what they are about grows with AWS.
/// </summary>
/// <typeparam name="TPolicy">The kind of policy that it makes.</typeparam>
/// <typeparam name="TStep">The builder after a statement.</typeparam>
public abstract class AttachedPolicyBuilder<TPolicy, TStep> : PolicyBuilder<TPolicy>
    where TPolicy : IamPolicy
{
    private protected AttachedPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    /// <summary>Allows these permissions, each on its own resource.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public TStep Allow(Permission first, params Permission[] rest) => Next(StatementDraft.After(Last, true, null, first, rest));

    /// <summary>Allows these permissions, each on its own resource.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public TStep Allow(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, true, Required(sid), first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public TStep Deny(Permission first, params Permission[] rest) => Next(StatementDraft.After(Last, false, null, first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public TStep Deny(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, Required(sid), first, rest));

    /// <summary>Allows every action of AWS but these, on their resources (NotAction).</summary>
    /// <param name="first">An action left out, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep AllowNotAction(Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, true, null, first, rest, StatementExclusion.NotAction));

    /// <summary>Allows every action of AWS but these, on their resources (NotAction).</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action left out, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep AllowNotAction(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, true, Required(sid), first, rest, StatementExclusion.NotAction));

    /// <summary>Denies every action of AWS but these, on their resources (NotAction).</summary>
    /// <param name="first">An action left alone, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep DenyNotAction(Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, null, first, rest, StatementExclusion.NotAction));

    /// <summary>Denies every action of AWS but these, on their resources (NotAction).</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action left alone, on the resources that the statement is about.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep DenyNotAction(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, Required(sid), first, rest, StatementExclusion.NotAction));

    /// <summary>Allows these actions on every resource of AWS but theirs (NotResource).</summary>
    /// <param name="first">An action, on a resource that is left out.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep AllowNotResource(Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, true, null, first, rest, StatementExclusion.NotResource));

    /// <summary>Allows these actions on every resource of AWS but theirs (NotResource).</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action, on a resource that is left out.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep AllowNotResource(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, true, Required(sid), first, rest, StatementExclusion.NotResource));

    /// <summary>Denies these actions on every resource of AWS but theirs (NotResource).</summary>
    /// <param name="first">An action, on a resource that is left alone.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep DenyNotResource(Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, null, first, rest, StatementExclusion.NotResource));

    /// <summary>Denies these actions on every resource of AWS but theirs (NotResource).</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action, on a resource that is left alone.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public TStep DenyNotResource(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, Required(sid), first, rest, StatementExclusion.NotResource));

    private protected abstract TStep Next(StatementDraft draft);
}
