namespace PolicyKit.Building;

/// <summary>A statement that does not say yet for whom it is.</summary>
/// <typeparam name="TStep">The builder after the statement.</typeparam>
public sealed class PrincipalStep<TStep>
{
    private readonly StatementDraft _draft;
    private readonly Func<StatementDraft, TStep> _next;

    internal PrincipalStep(StatementDraft draft, Func<StatementDraft, TStep> next)
    {
        _draft = draft;
        _next = next;
    }

    /// <summary>Whom the statement is about.</summary>
    /// <param name="first">A principal.</param>
    /// <param name="rest">More of them.</param>
    public TStep For(Principal first, params Principal[] rest) => _next(_draft.For(first, rest));
}
