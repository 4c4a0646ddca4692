using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Proof;

/// <summary>
/// Tells by proof whether an Allow lets in strangers, beside the Deny statements of its policy. Text that the host could not see is
/// taken for a name, the same everywhere; an Allow or a Deny whose conditions are not known leaves the question open.
/// </summary>
internal sealed class PublicStatements(PolicyModel policy)
{
    private static readonly ProofOptions Options = new() { Budget = 20_000 };

    private static readonly PolicyText Everything = new("*", default!);

    private readonly StatementModel[] _denies = [.. policy.Statements.Where(static statement => !statement.IsAllow)];

    /// <summary>Whether a stranger is let in for certain.</summary>
    public bool IsPublic(StatementModel allow) => Ask(allow) == Verdict.Refuted;

    /// <summary>Whether no stranger is let in for certain.</summary>
    public bool IsPrivate(StatementModel allow) => Ask(allow) == Verdict.Proven;

    private Verdict Ask(StatementModel allow)
    {
        if (!IsKnown(allow) || !Array.TrueForAll(_denies, IsKnown)) return Verdict.Unknown;
        var asked = new PolicyModel
        {
            Origin = policy.Origin,
            Kind = policy.Kind,
            HasVersion = policy.HasVersion,
            Version = policy.Version,
            Statements = [Settled(allow), .. _denies.Select(Settled)],
        };
        return PublicAccess.NothingPublic(GrantModel.Of([asked]), Options).Verdict;
    }

    private static bool IsKnown(StatementModel statement) => statement.Effect is not null && statement.HasAllConditions
        && (statement.IsAllow || statement is { Actions: { IsComplete: true }, Resources: null or { IsComplete: true } })
        && statement.Conditions.All(static condition => condition.Operator.IsKnown && condition.Key.IsKnown && condition.Values.IsComplete
            && condition.Values.Values.All(static value => value.IsKnown));

    private static StatementModel Settled(StatementModel statement) => new()
    {
        Origin = statement.Origin,
        Effect = statement.Effect,
        Actions = Settled(statement.Actions),
        // Where none is written, the resource is the one that the policy belongs to.
        Resources = Settled(statement.Resources),
        Principals = [.. statement.Principals.Select(static principal => principal with { Values = Named(principal.Values) })],
        HasPrincipal = statement.HasPrincipal,
        Conditions = statement.Conditions,
    };

    private static ValueList Named(ValueList principals) => Complete([.. principals.Values.Select(Filled)], principals.IsNegated, principals.Origin);

    /// <summary>A list that is not wholly known is at least what is known of it; of nothing known, everything.</summary>
    private static ValueList Settled(ValueList? values)
    {
        PolicyText[] settled = [.. values?.Values.Select(static value => !value.IsKnown && value.Text[0] == PatternToken.Hole ? Everything : Filled(value)) ?? []];
        return Complete(settled.Length == 0 ? [Everything] : settled, values?.IsNegated == true, values?.Origin ?? default!);
    }

    private static ValueList Complete(PolicyText[] values, bool isNegated, Origin origin) => new(values, isNegated, isComplete: true, isArray: true, origin);

    private static PolicyText Filled(PolicyText value) => value.IsKnown ? value : new PolicyText(value.Text.Replace(PatternToken.Hole, 'x'), value.Origin);
}
