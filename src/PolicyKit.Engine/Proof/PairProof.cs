using PolicyKit.Evaluation;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>
/// Decides whether two clients can reach one resource by a statement each: there is a resource, and a request of each for it, which
/// its own policies grant. Their actions and condition keys are independent of each other, but for the keys of the resource.
/// </summary>
internal sealed class PairProof
{
    private readonly IsolatedPolicies _one;
    private readonly IsolatedPolicies _other;
    private readonly RequestCopy _copyOfOne;
    private readonly RequestCopy _copyOfOther;
    private readonly LiteralFactory _literals;
    private readonly SearchBudget _budget;
    private readonly RequestDraft _draft;

    public PairProof(IsolatedPolicies one, IsolatedPolicies other, ProofOptions options)
    {
        _one = one;
        _other = other;
        _copyOfOne = RequestCopy.Of("one", one.Context);
        _copyOfOther = RequestCopy.Of("other", other.Context);
        _literals = new LiteralFactory(one.Grants.Layer.Statements.Concat(other.Grants.Layer.Statements));
        _budget = new SearchBudget(options.Budget);
        _draft = new RequestDraft(_literals);
    }

    /// <summary>The request of the first client that the last answer rests on.</summary>
    public AuthorizationRequest? Witness { get; private set; }

    /// <summary>Proven where they cannot meet, refuted where they do.</summary>
    public Verdict Decide(CompiledStatement ofOne, CompiledStatement ofOther)
    {
        if (LiteralFactory.FindForeignText([ofOne, ofOther]) is not null) return Verdict.Unknown;
        if (_literals.Of(ofOne, _copyOfOne) is not { } allow || _literals.Of(ofOther, _copyOfOther) is not { } otherAllow) return Verdict.Proven;
        var search = new RequestSearch(new Assignment(_budget), _budget, Confirm);
        Literal[] asked = [.. _literals.Known(_copyOfOne), .. _literals.Known(_copyOfOther), .. allow.Literals, .. otherAllow.Literals];
        if (search.Find(asked, [.. Denies(_one, _copyOfOne, allow), .. Denies(_other, _copyOfOther, otherAllow)])) return Verdict.Refuted;
        bool isOpen = search.IsCut || search.HasUnconfirmed || _budget.IsSpent;
        return isOpen ? Verdict.Unknown : Verdict.Proven;
    }

    private IEnumerable<Clause> Denies(IsolatedPolicies client, RequestCopy copy, Clause allow) => client.Grants.Layer.Statements
        .Where(static statement => !statement.IsAllow)
        .Select(statement => _literals.Of(statement, copy))
        .OfType<Clause>()
        .Where(allow.MayMeet);

    private bool Confirm(Assignment assignment)
    {
        if (_draft.Make(assignment, _copyOfOne) is not { } request || !_one.Grants.Grants(request)) return false;
        if (_draft.Make(assignment, _copyOfOther, request.Resource) is not { } other || !_other.Grants.Grants(other)) return false;
        Witness = request;
        return true;
    }
}
