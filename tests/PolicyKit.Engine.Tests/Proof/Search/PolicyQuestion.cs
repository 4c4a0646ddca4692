using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Whether a candidate grants something new, and what answers it without a proof.</summary>
internal sealed record PolicyQuestion(string Candidate, string Existing)
{
    private static readonly EvaluationOptions Options = new() { WildcardOnlyActions = false };
    private readonly GrantModel _candidate = Policies.Of(Candidate);
    private readonly GrantModel _existing = Policies.Of(Existing);

    public static PolicyQuestion Of(List<string> candidate, List<string> existing) => new(string.Join(",\n", candidate), string.Join(",\n", existing));

    public ProofResult Solve(ProofOptions? options = null) => NewAccess.NothingNew(_candidate, _existing, options);

    /// <summary>
    /// Whether the candidate grants a request and the existing policy does not, or leaves more of it to other policies of the account
    /// that both are in: statement by statement, without an index.
    /// </summary>
    public bool IsNew(AuthorizationRequest request)
    {
        PrincipalMatch candidate = Granted(_candidate, request), existing = Granted(_existing, request);
        bool isWithin = request.Principal.Account.Length > 0
            && (request.ResourceAccount.Length == 0 || request.ResourceAccount == request.Principal.Account);
        return candidate != PrincipalMatch.None
            && (existing == PrincipalMatch.None || (isWithin && candidate > existing && existing < PrincipalMatch.Anyone));
    }

    public override string ToString() => $"\nCANDIDATE\n{Candidate}\nEXISTING\n{Existing}\n";

    private static PrincipalMatch Granted(GrantModel policy, AuthorizationRequest request)
    {
        PrincipalMatch best = PrincipalMatch.None;
        foreach (CompiledStatement statement in policy.Layer.Statements)
        {
            PrincipalMatch match = statement.MatchesAction(request) ? statement.Match(request, request.Resource, Options) : PrincipalMatch.None;
            if (match == PrincipalMatch.None) continue;
            if (!statement.IsAllow) return PrincipalMatch.None;
            if (match > best) best = match;
        }

        return best;
    }
}
