using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// Looks for a request that some policies grant and that fits what is asked further, and, where others are given, that these do not
/// grant. There is such a request, and the evaluator confirms it; or there is none; or it is not known.
/// </summary>
internal sealed class GrantProof
{
    private readonly GrantModel _policies;
    private readonly GrantModel? _others;
    private readonly LiteralFactory _literals;
    private readonly SearchBudget _budget;
    private readonly RequestSearch _search;
    private readonly RequestDraft _draft;
    private AuthorizationRequest? _witness;

    public GrantProof(GrantModel policies, GrantModel? others, ProofOptions options)
    {
        _policies = policies;
        _others = others;
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
        return _literals.Doubt is { } doubt ? ProofResult.Unknown(doubt + ".") : ProofResult.Proven(nothingFound);
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
            if (_search.Find(apply, [.. met, .. otherAllows.Where(allow.MayMeet)])) return true;
            foreach (Clause deny in otherDenies)
            {
                if (allow.MayMeet(deny) && _search.Find([.. apply, .. deny.Literals], met)) return true;
            }

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
        if (_draft.Make(assignment) is not { } request || !_policies.Grants(request) || _others?.Grants(request) == true) return false;
        _witness = request;
        return true;
    }
}
