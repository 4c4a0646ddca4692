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

    /// <summary>Whether the candidate grants a request and the existing policy does not: statement by statement, without an index.</summary>
    public bool IsNew(AuthorizationRequest request) => IsGranted(_candidate, request) && !IsGranted(_existing, request);

    public override string ToString() => $"\nCANDIDATE\n{Candidate}\nEXISTING\n{Existing}\n";

    private static bool IsGranted(GrantModel policy, AuthorizationRequest request)
    {
        bool isAllowed = false;
        foreach (CompiledStatement statement in policy.Layer.Statements)
        {
            if (!statement.MatchesAction(request) || statement.Match(request, request.Resource, Options) == PrincipalMatch.None) continue;
            if (!statement.IsAllow) return false;
            isAllowed = true;
        }

        return isAllowed;
    }
}
