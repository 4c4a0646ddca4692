namespace PolicyKit.Proof;

/// <summary>Whether two sets of policies grant nothing in common, or whether one grants nothing that is described by actions and resources.</summary>
internal static class CommonAccess
{
    public static ProofResult NothingInCommon(GrantModel policies, GrantModel access, ProofOptions? options = null) =>
        new GrantProof(policies, access, othersGrant: true, options ?? ProofOptions.Default).Search(
            static _ => [],
            "No request is granted by both.",
            (witness, _) => "Both grant " + NewAccess.Describe(witness, policies) + ".");

    /// <param name="policies">The policies.</param>
    /// <param name="actions">Actions, with wildcards; none is every action.</param>
    /// <param name="resources">Resources, with wildcards; none is every resource.</param>
    /// <param name="options">What the proof may cost.</param>
    public static ProofResult NothingOf(
        GrantModel policies, IReadOnlyList<string> actions, IReadOnlyList<string> resources, ProofOptions? options = null)
    {
        return new GrantProof(policies, null, othersGrant: false, options ?? ProofOptions.Default).Search(
            literals =>
            [
                .. AreAll(actions) ? [] : new[] { literals.Actions(actions) },
                .. AreAll(resources) ? [] : new[] { literals.Resources(resources) },
            ],
            "No such request is granted.",
            (witness, _) => "The policies grant " + NewAccess.Describe(witness, policies) + ".");
    }

    /// <summary>Whether nothing is left out: none is listed, or one that everything matches.</summary>
    private static bool AreAll(IReadOnlyList<string> patterns) =>
        patterns.Count == 0 || patterns.Any(static pattern => pattern.Length > 0 && pattern.All(static sign => sign == '*'));
}
