namespace PolicyKit.Building;

/// <summary>A statement of a trust policy that does not say yet for whom it is.</summary>
public sealed class TrustPrincipalStep
{
    private readonly Partition _partition;
    private readonly StatementDraft _draft;

    internal TrustPrincipalStep(Partition partition, StatementDraft draft)
    {
        _partition = partition;
        _draft = draft;
    }

    /// <summary>Whom the statement is about.</summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them.</param>
    public TrustStatementStep For(Principal first, params Principal[] rest) => new(_partition, _draft.For(first, rest));
}
