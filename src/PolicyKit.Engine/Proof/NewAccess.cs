using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>Whether a candidate grants nothing that the existing policies do not.</summary>
internal static class NewAccess
{
    public static ProofResult NothingNew(GrantModel candidate, GrantModel existing, ProofOptions? options = null) =>
        new GrantProof(candidate, existing, othersGrant: false, options ?? ProofOptions.Default).Search(
            static _ => [],
            "Every request that the candidate grants is granted already.",
            witness => "The candidate newly grants " + Describe(witness, candidate) + ".");

    /// <summary>Whether two grant the same requests.</summary>
    public static ProofResult Equivalent(GrantModel one, GrantModel other, ProofOptions? options = null)
    {
        const string Same = "Both grant the same requests.";
        ProofResult result = Only(one, other, "Only the first policies grant ");
        return result.IsProven ? Only(other, one, "Only the other policies grant ") : result;

        ProofResult Only(GrantModel granting, GrantModel others, string found) =>
            new GrantProof(granting, others, othersGrant: false, options ?? ProofOptions.Default)
                .Search(static _ => [], Same, witness => found + Describe(witness, granting) + ".");
    }

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
