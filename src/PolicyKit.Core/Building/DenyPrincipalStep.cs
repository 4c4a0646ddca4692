namespace PolicyKit.Building;

/// <summary>A Deny that does not say yet for whom it is.</summary>
/// <typeparam name="TStep">The builder after the statement.</typeparam>
public sealed class DenyPrincipalStep<TStep>
{
    private readonly StatementDraft _draft;
    private readonly Func<StatementDraft, TStep> _next;

    internal DenyPrincipalStep(StatementDraft draft, Func<StatementDraft, TStep> next)
    {
        _draft = draft;
        _next = next;
    }

    /// <summary>Whom the statement is about.</summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them.</param>
    public TStep For(Principal first, params Principal[] rest) => _next(_draft.For(first, rest));

    /// <summary>
    /// Whom the statement leaves alone: it denies everyone else (AWS: "AWS JSON policy elements: NotPrincipal").
    /// </summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them; for a role, name also its account, and for a session its role.</param>
    public TStep ForAllExcept(Principal first, params Principal[] rest) => _next(_draft.For(first, rest, allExcept: true));
}
