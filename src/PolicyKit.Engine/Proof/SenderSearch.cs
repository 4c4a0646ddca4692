using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>The search of a proof for a request of one type of sender.</summary>
internal sealed class SenderSearch
{
    private readonly GrantModel _policies;
    private readonly GrantModel? _others;
    private readonly bool _othersGrant;
    private readonly LiteralFactory _literals;
    private readonly SearchBudget _budget;
    private readonly ProofOptions _options;
    private readonly RequestSearch _search;
    private readonly RequestDraft _draft;

    public SenderSearch(
        GrantModel policies, GrantModel? others, bool othersGrant, LiteralFactory literals, SearchBudget budget, ProofOptions options)
    {
        _policies = policies;
        _others = others;
        _othersGrant = othersGrant;
        _literals = literals;
        _budget = budget;
        _options = options;
        _draft = new RequestDraft(literals);
        _search = new RequestSearch(new Assignment(budget), budget, Confirm);
    }

    /// <summary>The request that was found.</summary>
    public AuthorizationRequest? Witness { get; private set; }

    /// <summary>How the principal is matched at least in the search that went last.</summary>
    public PrincipalMatch Least { get; private set; }

    public bool IsCut => _search.IsCut;

    public bool HasUnconfirmed => _search.HasUnconfirmed;

    /// <summary>
    /// Whether there is a request. Where the others must not grant it, one that they grant in a way that leaves more to other
    /// policies is not granted by them either: by its account alone, or by its role alone, which a session policy can narrow.
    /// </summary>
    /// <param name="asked">What is asked of it.</param>
    public bool Find(IReadOnlyList<Literal> asked) =>
        FindAs(PrincipalMatch.Account, asked)
        || (FindsMore(static value => value.Account.Length > 0 || value.Type == "CanonicalUser") && FindWithinAccount(PrincipalMatch.Source, asked))
        || (FindsMore(static value => value.Account.Length > 0 || value.SourceAccount.Length > 0) && FindWithinAccount(PrincipalMatch.Anyone, asked));

    private bool FindsMore(Func<PrincipalValue, bool> isLess) =>
        _options.Delegation == Delegation.Apart && _others is not null && !_othersGrant && !_budget.IsSpent
        && _others.Layer.Statements.Any(statement => statement is { IsAllow: true, Exceptions: null } && statement.Principals?.Any(isLess) == true);

    private bool FindWithinAccount(PrincipalMatch least, IReadOnlyList<Literal> asked)
    {
        foreach (string account in Accounts(_others!).Concat(Accounts(_policies)).Distinct(StringComparer.Ordinal))
        {
            if (_options.ResourceAccount is { } own && own != account) continue;
            if (FindAs(least, [.. asked, _literals.ResourceOf(account), _literals.Principals(PrincipalTexts.OfAccount(account), isIn: true)])) return true;
            if (_budget.IsSpent) return false;
        }

        return false;
    }

    private static IEnumerable<string> Accounts(GrantModel model) => model.Layer.Statements
        .Where(static statement => statement.IsAllow)
        .SelectMany(static statement => statement.Principals ?? [])
        .Select(static value => value.Account.Length > 0 ? value.Account
            : value.SourceAccount.Length > 0 ? value.SourceAccount
            : value.Type == "AWS" ? Arn.TryParse(value.Text)?.Account ?? "" : "")
        .Where(static account => account.Length > 0);

    private bool FindAs(PrincipalMatch least, IReadOnlyList<Literal> asked)
    {
        Least = least;
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
        PrincipalMatch least = allow ? Least : PrincipalMatch.Account;
        var clauses = new List<Clause>();
        foreach (CompiledStatement statement in model.Layer.Statements)
        {
            if (statement.IsAllow == allow && _literals.Of(statement, least) is { } clause) clauses.Add(clause);
        }

        return clauses;
    }

    private bool Confirm(Assignment assignment)
    {
        if (_draft.Make(assignment, RequestCopy.Single) is not { } request) return false;
        if (Least > PrincipalMatch.Account && request.ResourceAccount.Length == 0) request = request.OfAccount(request.Principal.Account);
        else if (_options.ResourceAccount is { } account && request.ResourceAccount.Length == 0) request = request.OfAccount(account);
        if (!_policies.Grants(request, Least)) return false;
        if (_others is not null && _others.Grants(request, Least) != _othersGrant) return false;
        Witness = request;
        return true;
    }
}
