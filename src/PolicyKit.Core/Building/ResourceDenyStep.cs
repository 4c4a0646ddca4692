namespace PolicyKit.Building;

/// <summary>A statement of a resource policy that does not say yet for whom it is.</summary>
public sealed class ResourceDenyStep
{
    private readonly Partition _partition;
    private readonly ResourceArn _boundTo;
    private readonly StatementDraft _draft;

    internal ResourceDenyStep(Partition partition, ResourceArn boundTo, StatementDraft draft)
    {
        _partition = partition;
        _boundTo = boundTo;
        _draft = draft;
    }

    /// <summary>Whom the statement is about.</summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them.</param>
    public ResourceStatementStep For(Principal first, params Principal[] rest) =>
        new(_partition, _boundTo, _draft.For(first, rest));

    /// <summary>
    /// Whom the statement leaves alone: it denies everyone else (AWS: "AWS JSON policy elements: NotPrincipal").
    /// </summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them; for a role, name also its account, and for a session its role.</param>
    public ResourceStatementStep ForAllExcept(Principal first, params Principal[] rest) =>
        new(_partition, _boundTo, _draft.For(first, rest, allExcept: true));
}
