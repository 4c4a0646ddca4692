namespace PolicyKit.Building;

/// <summary>
/// A resource control policy in the making. It only denies, and is about everyone, so that neither Allow nor a principal exists
/// here (AWS: "Resource control policies, RCP syntax").
/// </summary>
public class ResourceControlPolicyBuilder : PolicyBuilder<ResourceControlPolicy>
{
    internal ResourceControlPolicyBuilder(Partition partition, StatementDraft? last)
        : base(partition, last)
    {
    }

    private protected sealed override PolicyForm Form => ResourceControlForm.ResourceControl;

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceControlStatementStep Deny(Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, null, first, rest));

    /// <summary>Denies, whatever else allows it, these permissions, each on its own resource.</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">What it is about.</param>
    /// <param name="rest">More of them.</param>
    public ResourceControlStatementStep Deny(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, Required(sid), first, rest));

    /// <summary>Denies these actions on everything but their resources (NotResource).</summary>
    /// <param name="sid">The statement's name in the policy: letters and digits.</param>
    /// <param name="first">An action, on a resource that is left alone.</param>
    /// <param name="rest">More of them, on the same resources.</param>
    public ResourceControlStatementStep DenyNotResource(string sid, Permission first, params Permission[] rest) =>
        Next(StatementDraft.After(Last, false, Required(sid), first, rest, StatementExclusion.NotResource));

    /// <summary>
    /// The finished policies, as many as the quota asks for, as <see cref="PolicyDocument.Split"/> divides them.
    /// </summary>
    /// <exception cref="PolicyException">Something is wrong, or a statement is too large and cannot be divided.</exception>
    public IReadOnlyList<ResourceControlPolicy> Split() => SplitBy(Form.Quota);

    private protected sealed override ResourceControlPolicy Finish(PolicyContent content) => new(content);

    private ResourceControlStatementStep Next(StatementDraft draft) => new(Partition, draft.For(Principal.Anyone, []));
}
