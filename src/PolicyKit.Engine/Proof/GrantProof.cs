using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;
using PolicyKit.Requests;

namespace PolicyKit.Proof;

/// <summary>
/// Looks for a request that some policies grant and that fits what is asked further, and, where others are given, that these do not
/// grant, or grant too. There is such a request, and the evaluator confirms it; or there is none; or it is not known. Where keys of
/// the question follow from who sends, each type of sender is searched by itself.
/// </summary>
/// <param name="policies">What must grant the request.</param>
/// <param name="others">Other policies; null where it does not matter what they say.</param>
/// <param name="othersGrant">Whether these must grant it too; else they must not.</param>
/// <param name="options">What the proof may cost, and how it takes grants to accounts.</param>
internal sealed class GrantProof(GrantModel policies, GrantModel? others, bool othersGrant, ProofOptions options)
{
    /// <summary>The search's answer: refuted is that there is such a request.</summary>
    /// <param name="asked">What is asked of the request further, for one type of sender; null where that cannot send it.</param>
    /// <param name="nothingFound">What it means that there is none.</param>
    /// <param name="found">What it means that there is one, by how its principal is matched at least.</param>
    /// <param name="bySender">Whether each type of sender is searched by itself in any case.</param>
    public ProofResult Search(
        Func<LiteralFactory, IEnumerable<Literal>?> asked, string nothingFound, Func<AuthorizationRequest, PrincipalMatch, string> found, bool bySender = false)
    {
        if ((policies.Problem ?? others?.Problem) is { } problem) return ProofResult.Unknown(problem);
        if (!othersGrant && policies.NamesPrincipals != (others?.NamesPrincipals ?? policies.NamesPrincipals) && policies.NamesPrincipals is not null)
            return ProofResult.Unknown("One side says whom its statements are about and the other does not: policies of different kinds cannot be compared.");
        CompiledStatement[] statements = [.. policies.Layer.Statements, .. others?.Layer.Statements ?? []];
        if (LiteralFactory.FindForeignText(statements) is { } foreign)
            return ProofResult.Unknown($"\"{foreign}\" holds characters that IAM refuses in a policy.");
        var budget = new SearchBudget(options.Budget);
        bool isUnconfirmed = false, isCut = false;
        bool namesCanonicalUser = Array.Exists(statements, static statement => Array.Exists(statement.Principals ?? [], static value => value.Type == "CanonicalUser"));
        foreach (Sender sender in bySender || AskForSenders(statements) ? Sender.Each : [Sender.Anyone])
        {
            // Who is known by such an id alone is of no interest where none is named.
            if (sender.Type == SenderType.Unnamed && !namesCanonicalUser) continue;
            var literals = new LiteralFactory(statements, sender);
            if (asked(literals) is not { } further) continue;
            var search = new SenderSearch(policies, others, othersGrant, literals, budget, options);
            if (search.Find([.. further]) && search.Witness is { } witness) return ProofResult.Refuted(witness, found(witness, search.Least));
            isUnconfirmed |= search.HasUnconfirmed;
            isCut |= search.IsCut || budget.IsSpent;
            if (budget.IsSpent) break;
        }

        if (isCut) return ProofResult.Unknown("The budget of steps was spent before an answer was found.");
        if (namesCanonicalUser && (policies.Doubt ?? others?.Doubt) is { } doubt && policies.Layer.Statements.Any(static statement => statement.IsAllow)) return ProofResult.Unknown(doubt);
        return isUnconfirmed
            ? ProofResult.Unknown("A request may exist, but none was found that the evaluator confirms, since the values of policy variables or of several keys depend on each other.")
            : ProofResult.Proven(nothingFound);
    }

    private static bool AskForSenders(CompiledStatement[] statements) =>
        Array.Exists(statements, static statement => statement.Principals is not null)
        && Array.Exists(statements, static statement => Array.Exists(statement.Conditions, IsAboutSender)
            || Array.Exists(statement.Resources ?? [], IsAboutSender));

    private static bool IsAboutSender(CompiledCondition condition) =>
        SenderKeys.IsAboutSender(condition.Key) || Array.Exists(condition.Values.Texts, IsAboutSender);

    private static bool IsAboutSender(PatternTemplate text) => text.Variables.Any(static variable => SenderKeys.IsAboutSender(variable.Key));
}
