using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// Looks for a request that some policies grant and that fits what is asked further, and, where others are given, that these do not
/// grant, or grant too. There is such a request, and the evaluator confirms it; or there is none; or it is not known.
/// </summary>
internal sealed class GrantProof
{
    private readonly GrantModel _policies;
    private readonly GrantModel? _others;
    private readonly bool _othersGrant;
    private readonly LiteralFactory _literals;
    private readonly SearchBudget _budget;
    private readonly RequestSearch _search;
    private readonly RequestDraft _draft;
    private AuthorizationRequest? _witness;

    /// <param name="policies">What must grant the request.</param>
    /// <param name="others">Other policies; null where it does not matter what they say.</param>
    /// <param name="othersGrant">Whether these must grant it too; else they must not.</param>
    /// <param name="options">What the proof may cost.</param>
    public GrantProof(GrantModel policies, GrantModel? others, bool othersGrant, ProofOptions options)
    {
        _policies = policies;
        _others = others;
        _othersGrant = othersGrant;
        _literals = new LiteralFactory(policies.Layer.Statements.Concat(others?.Layer.Statements ?? []));
        _budget = new SearchBudget(options.Budget);
        _draft = new RequestDraft(_literals);
        _search = new RequestSearch(new Assignment(_budget), _budget, Confirm);
    }

    public LiteralFactory Literals => _literals;

    /// <summary>The search's answer: refuted is that there is such a request.</summary>
    /// <param name="asked">What is asked of the request further.</param>
    /// <param name="nothingFound">What it means that there is none.</param>
    /// <param name="found">What it means that there is one.</param>
    public ProofResult Search(IReadOnlyList<Literal> asked, string nothingFound, Func<AuthorizationRequest, string> found)
    {
        if ((_policies.Problem ?? _others?.Problem) is { } problem) return ProofResult.Unknown(problem);
        if (_literals.FindForeignText(_policies.Layer.Statements.Concat(_others?.Layer.Statements ?? [])) is { } foreign)
            return ProofResult.Unknown($"\"{foreign}\" holds characters that IAM refuses in a policy.");
        if (Find(asked) && _witness is { } witness) return ProofResult.Refuted(witness, found(witness));
        if (_search.IsCut || _budget.IsSpent) return ProofResult.Unknown("The budget of steps was spent before an answer was found.");
        if (_search.HasUnconfirmed)
            return ProofResult.Unknown("A request may exist, but none was found that the evaluator confirms, since the values of policy variables or of several keys depend on each other.");
        return ProofResult.Proven(nothingFound);
    }

    private bool Find(IReadOnlyList<Literal> asked)
    {
        List<Clause> denies = ClausesOf(_policies, allow: false);
        List<Clause> otherAllows = _others is null ? [] : ClausesOf(_others, allow: true);
        List<Clause> otherDenies = _others is null ? [] : ClausesOf(_others, allow: false);
        foreach (Clause allow in ClausesOf(_policies, allow: true))
        {
            List<Literal> apply = [.. asked, .. allow.Literals];
            List<Clause> met = denies.FindAll(allow.MayMeet);
            List<Clause> otherAllowsMet = otherAllows.FindAll(allow.MayMeet), otherDeniesMet = otherDenies.FindAll(allow.MayMeet);
            bool found = _othersGrant
                ? otherAllowsMet.Exists(other => _search.Find([.. apply, .. other.Literals], [.. met, .. otherDeniesMet]))
                : _search.Find(apply, [.. otherAllowsMet, .. met])
                    || otherDeniesMet.Exists(deny => _search.Find([.. apply, .. deny.Literals], met));
            if (found) return true;
            if (_budget.IsSpent) return false;
        }

        return false;
    }

    private List<Clause> ClausesOf(GrantModel model, bool allow)
    {
        var clauses = new List<Clause>();
        foreach (CompiledStatement statement in model.Layer.Statements)
        {
            if (statement.IsAllow == allow && _literals.Of(statement) is { } clause) clauses.Add(clause);
        }

        return clauses;
    }

    private bool Confirm(Assignment assignment)
    {
        if (_draft.Make(assignment, RequestCopy.Single) is not { } request || !_policies.Grants(request)) return false;
        if (_others is not null && _others.Grants(request) != _othersGrant) return false;
        _witness = request;
        return true;
    }
}
