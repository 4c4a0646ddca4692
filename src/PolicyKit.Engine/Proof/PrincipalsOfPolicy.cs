using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// Finds the fewest of the principals that policies name which together are granted all that is granted: one that is denied all, or
/// that is granted nothing beyond what others already stand for, is not among them.
/// </summary>
internal static class PrincipalsOfPolicy
{
    public static IReadOnlyList<GrantedPrincipal> Minimal(GrantModel policies, ProofOptions? options = null)
    {
        ProofOptions cost = options ?? ProofOptions.Default;
        List<PrincipalValue> values = [.. policies.Layer.Statements
            .Where(static statement => statement.IsAllow && !statement.PrincipalsNegated)
            .SelectMany(static statement => statement.Principals ?? [])
            .GroupBy(static value => (value.Type, value.Text)).Select(static group => group.First())];
        // The narrow ones are tried first, so that of two that are granted the same the wider one stays.
        foreach (PrincipalValue value in values.OrderBy(static value => value.IsAnyone ? 2 : value.Account.Length > 0 ? 1 : 0).ToArray())
        {
            List<PrincipalValue> rest = [.. values.Where(other => other != value)];
            if (NewAccess.NothingNew(policies, policies.ForPrincipals(rest), cost).IsProven) values = rest;
        }

        return [.. values.Select(value => new GrantedPrincipal(NameOf(value), ExampleFor(value, policies, cost)))];
    }

    /// <summary>A request that it is granted by its own name, and not as one of others.</summary>
    private static AuthorizationRequest? ExampleFor(PrincipalValue value, GrantModel policies, ProofOptions options)
    {
        var proof = new GrantProof(policies.ForPrincipals([value]), null, othersGrant: false, options);
        return proof.Search(literals => [literals.Principals(PrincipalTexts.PatternsOf(value), isIn: true)], "", static (_, _) => "").Witness;
    }

    private static string NameOf(PrincipalValue value) => value.Type is "AWS" or "*" ? value.Text : $"{value.Type}: {value.Text}";
}
