using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>Whether a candidate grants nothing that the existing policies do not.</summary>
internal static class NewAccess
{
    public static ProofResult NothingNew(GrantModel candidate, GrantModel existing, ProofOptions? options = null) =>
        new GrantProof(candidate, existing, othersGrant: false, options ?? ProofOptions.Default).Search(
            static _ => [],
            "Every request that the candidate grants is granted already" + Reading(options) + ".",
            (witness, least) => "The candidate newly grants " + Describe(witness, candidate) + Beyond(witness, least) + ".");

    /// <summary>Whether two grant the same requests.</summary>
    public static ProofResult Equivalent(GrantModel one, GrantModel other, ProofOptions? options = null)
    {
        string same = "Both grant the same requests" + Reading(options) + ".";
        ProofResult result = Only(one, other, "Only the first policies grant ");
        return result.IsProven ? Only(other, one, "Only the other policies grant ") : result;

        ProofResult Only(GrantModel granting, GrantModel others, string found) =>
            new GrantProof(granting, others, othersGrant: false, options ?? ProofOptions.Default)
                .Search(static _ => [], same, (witness, least) => found + Describe(witness, granting) + Beyond(witness, least) + ".");
    }

    /// <summary>How grants to accounts were taken, where that is not as the evaluator does.</summary>
    private static string Reading(ProofOptions? options) => options?.Delegation == Delegation.Counts ? ", an account counting as all of its principals" : "";

    /// <summary>What there is of a grant already, where only its kind is new.</summary>
    private static string Beyond(AuthorizationRequest request, PrincipalMatch least) => least switch
    {
        PrincipalMatch.Source => $", whatever the identity policies of account {request.ResourceAccount} say, on which it depends now",
        PrincipalMatch.Anyone => $", whatever its boundary or session policy leaves out, which limits it now in account {request.ResourceAccount}",
        _ => "",
    };

    /// <summary>A request in words, with the statement that grants it.</summary>
    public static string Describe(AuthorizationRequest request, GrantModel by)
    {
        by.Grants(request, out CompiledStatement? statement);
        string who = request.Principal == RequestPrincipal.Unnamed ? "" : $" to {request.Principal}";
        string[] keys = [.. request.Context.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key} = {pair.Value}")];
        string context = keys.Length == 0 ? "" : ", with " + string.Join(", ", keys);
        string name = statement?.Sid is { Length: > 0 } sid ? $" ({sid})" : "";
        string place = statement is null ? "" : $", by statement {statement.Index + 1}{name}";
        return $"{request.Action} on {request.Resource}{who}{context}{place}";
    }
}
