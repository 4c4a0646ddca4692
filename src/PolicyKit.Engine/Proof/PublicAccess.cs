using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>Whether policies of a resource grant nothing to a stranger.</summary>
internal static class PublicAccess
{
    public static ProofResult NothingPublic(GrantModel policies, ProofOptions? options = null)
    {
        // A statement without a principal is about whoever it is attached to, and so about no stranger.
        policies = policies.Only(
            policies.Layer.Statements.Where(static statement => !statement.IsAllow || statement.Principals is not null));
        TrustZone zone = TrustZone.Of(policies);
        return new GrantProof(policies, null, othersGrant: false, options ?? ProofOptions.Default).Search(
            zone.StrangersOf,
            "Nothing is granted to strangers.",
            (witness, _) => "Anyone is granted " + NewAccess.Describe(witness, policies) + ".",
            bySender: true);
    }
}
