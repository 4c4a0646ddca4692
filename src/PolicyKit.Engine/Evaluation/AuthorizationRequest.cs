using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Evaluation;

/// <summary>
/// A request: who does what to which resource, and the values of the condition keys. Immutable; make it once and ask as often as
/// you like, from any number of threads.
/// </summary>
public sealed class AuthorizationRequest
{
    private static readonly Dictionary<string, ContextValue> NoContext = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ContextValue> _context;
    private readonly string? _resourceAccount;
    private readonly bool _isUnchecked;
    private Answer _takesOnlyStar;
    private string? _hint;

    /// <summary>A request of an identity of the resource's own account, without condition keys.</summary>
    /// <param name="action">The action, such as <c>s3:GetObject</c>, in any case.</param>
    /// <param name="resource">The resource's ARN; <c>*</c> for an action that takes none. No character in it is a wildcard.</param>
    /// <exception cref="ArgumentException">The action is no <c>service:Name</c>, or the resource no whole ARN.</exception>
    public AuthorizationRequest(string action, string resource)
        : this(action, resource, RequestPrincipal.Unnamed, null, NoContext, isUnchecked: false) => RequireGrammar();

    private AuthorizationRequest(
        string action,
        string resource,
        RequestPrincipal principal,
        string? resourceAccount,
        Dictionary<string, ContextValue> context,
        bool isUnchecked)
    {
        _isUnchecked = isUnchecked;
        Action = action ?? throw new ArgumentNullException(nameof(action));
        Resource = resource ?? throw new ArgumentNullException(nameof(resource));
        Principal = principal;
        _resourceAccount = resourceAccount;
        _context = context;
        LoweredAction = action.ToLowerInvariant();
        int colon = LoweredAction.IndexOf(':');
        Service = colon < 0 ? "" : LoweredAction.Substring(0, colon);
        ResourceAccount = resourceAccount ?? AccountOf(resource);
    }

    private enum Answer
    {
        NotAsked,
        Yes,
        No,
    }

    /// <summary>The action as it was given.</summary>
    public string Action { get; }

    /// <summary>The ARN of the resource.</summary>
    public string Resource { get; }

    /// <summary>Who makes the request.</summary>
    public RequestPrincipal Principal { get; }

    /// <summary>The account that the resource is in: as it was given, else from its ARN; empty where neither says.</summary>
    public string ResourceAccount { get; }

    /// <summary>Whether the account was given, since the resource's ARN does not tell it.</summary>
    internal bool AccountIsGiven => _resourceAccount is not null;

    /// <summary>The condition keys of the request.</summary>
    public IEnumerable<KeyValuePair<string, ContextValue>> Context => _context;

    /// <summary>
    /// Why nobody can make the request, as far as the service data say for certain, and what was meant: the service has no such
    /// action, no resource has such an ARN, or the action never acts on a resource of that type. Null where nothing speaks against it,
    /// and for <see cref="Unchecked"/>. It is answered like any other; an assertion about it fails.
    /// </summary>
    public string? Hint
    {
        get
        {
            // Two threads may both find out, and find the same.
            _hint ??= _isUnchecked ? "" : FlawBy(ServiceCatalogue.Current)?.Message ?? "";
            return _hint.Length > 0 ? _hint : null;
        }
    }

    internal string LoweredAction { get; }

    internal string Service { get; }

    /// <summary>
    /// A request that the service data do not know and that is meant all the same, such as for an action that AWS has just added: it has
    /// no <see cref="Hint"/>, and assertions take it.
    /// </summary>
    /// <param name="action">The action, such as <c>svc:NewAction</c>.</param>
    /// <param name="resource">The resource's ARN, or <c>*</c>.</param>
    /// <exception cref="ArgumentException">The action is no <c>service:Name</c>, or the resource no whole ARN.</exception>
    public static AuthorizationRequest Unchecked(string action, string resource)
    {
        AuthorizationRequest request = Raw(action, resource);
        request.RequireGrammar();
        return request;
    }

    /// <summary>The same request by someone.</summary>
    /// <param name="principal">Who.</param>
    public AuthorizationRequest By(RequestPrincipal principal) =>
        new(Action, Resource, principal ?? throw new ArgumentNullException(nameof(principal)), _resourceAccount, _context, _isUnchecked);

    /// <summary>The same request by a user, a role or a session.</summary>
    /// <param name="principalArn">The ARN; <c>*</c> is someone without credentials.</param>
    /// <exception cref="ArgumentException">It is no ARN of a principal.</exception>
    public AuthorizationRequest By(string principalArn) => By(RequestPrincipal.Arn(principalArn));

    /// <summary>The same request to a resource whose account its ARN does not tell, as a bucket's.</summary>
    /// <param name="account">Twelve digits.</param>
    /// <exception cref="ArgumentException">It is no account id.</exception>
    public AuthorizationRequest InAccount(string account)
    {
        if (account is null) throw new ArgumentNullException(nameof(account));
        return AccountNumber.Is(account)
            ? OfAccount(account)
            : throw new ArgumentException($"\"{account}\" is no account id: it has 12 digits, as 111122223333.", nameof(account));
    }

    /// <summary>The same request with a condition key.</summary>
    /// <param name="key">The key, in any case; a value that it had is replaced.</param>
    /// <param name="value">Text, a Boolean, a number, a moment, or several texts.</param>
    public AuthorizationRequest With(string key, ContextValue value)
    {
        if (key is null) throw new ArgumentNullException(nameof(key));
        var context = new Dictionary<string, ContextValue>(_context, StringComparer.OrdinalIgnoreCase)
        {
            [key] = value ?? throw new ArgumentNullException(nameof(value)),
        };
        return new(Action, Resource, Principal, _resourceAccount, context, _isUnchecked);
    }

    /// <summary>
    /// The same request with the keys that follow from its principal and resource, as AWS adds them: aws:PrincipalArn,
    /// aws:PrincipalAccount, aws:PrincipalType, aws:username, aws:PrincipalIsAWSService, aws:PrincipalServiceName,
    /// aws:ResourceAccount. A key that is there stays as it is.
    /// </summary>
    public AuthorizationRequest WithDerivedContext()
    {
        AuthorizationRequest request = this;
        foreach ((string key, ContextValue value) in DerivedContext.Of(this))
        {
            if (!request._context.ContainsKey(key)) request = request.With(key, value);
        }

        return request;
    }

    /// <summary>The principal, the action and the resource, as one line.</summary>
    public override string ToString() => $"{Action} on {Resource} by {Principal}";

    /// <summary>A request whose texts nobody looks at: one that a search made up.</summary>
    internal static AuthorizationRequest Raw(string action, string resource) =>
        new(action, resource, RequestPrincipal.Unnamed, null, NoContext, isUnchecked: true);

    /// <summary>The same request to a resource of an account, which is any text.</summary>
    internal AuthorizationRequest OfAccount(string account) => new(Action, Resource, Principal, account, _context, _isUnchecked);

    /// <summary>Why nobody can make the request, as far as a catalogue says for certain; null where nothing speaks against it.</summary>
    internal RequestFlaw? FlawBy(ServiceCatalogue catalogue) => RequestDoubts.Find(Action, Resource, catalogue);

    internal ContextValue? Find(string key) => _context.TryGetValue(key, out ContextValue? value) && value.Count > 0 ? value : null;

    /// <summary>What the statements' resources are compared with.</summary>
    internal string ResourceFor(EvaluationOptions options) => options.WildcardOnlyActions && TakesOnlyStar() ? "*" : Resource;

    private void RequireGrammar()
    {
        if (RequestGrammar.Find(Action, Resource) is { } flaw)
            throw new ArgumentException(flaw.Message, flaw.IsOfAction ? "action" : "resource");
    }

    private bool TakesOnlyStar()
    {
        // Two threads may both find out, and find the same.
        if (_takesOnlyStar == Answer.NotAsked)
        {
            bool only = Resource != "*" && ServiceCatalogue.Current.FindAction(LoweredAction) is { TakesOnlyStar: true };
            _takesOnlyStar = only ? Answer.Yes : Answer.No;
        }

        return _takesOnlyStar == Answer.Yes;
    }

    private static string AccountOf(string resource) => Arn.TryParse(resource) is { IsComplete: true } arn ? arn.Account : "";
}
