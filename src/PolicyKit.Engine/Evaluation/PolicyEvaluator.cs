using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Evaluation;

/// <summary>
/// Puts together what all policies say (AWS: "Policy evaluation logic", "Cross-account policy evaluation logic", "Evaluating
/// identity-based policies with resource-based policies"). Safe for any number of threads: nothing changes, nothing is locked.
/// </summary>
internal sealed class PolicyEvaluator(PolicyLayers layers, EvaluationOptions options)
{
    public PolicyLayers Layers { get; } = layers;

    public EvaluationOptions Options { get; } = options;

    public EvaluationResult Evaluate(AuthorizationRequest request)
    {
        string resource = request.ResourceFor(Options);
        bool hasIdentity = request.Principal.HasIdentity;
        bool underOrganizations = !request.Principal.IsServiceLinked;

        // Denials first: one of any policy that applies decides.
        LayerSearch identity = Search(hasIdentity ? Layers.Identity : null, request, resource);
        if (identity.Denies is not null) return Denied(Layers.Identity!, identity);
        LayerSearch granted = Search(Layers.Resource, request, resource);
        if (granted.Denies is not null) return Denied(Layers.Resource!, granted);
        LayerSearch boundary = Search(hasIdentity ? Layers.Boundary : null, request, resource);
        if (boundary.Denies is not null) return Denied(Layers.Boundary!, boundary);
        LayerSearch session = Search(hasIdentity ? Layers.Session : null, request, resource);
        if (session.Denies is not null) return Denied(Layers.Session!, session);
        LayerSearch endpoint = Search(Layers.VpcEndpoint, request, resource);
        if (endpoint.Denies is not null) return Denied(Layers.VpcEndpoint!, endpoint);
        PolicyLayer? blocking = null;
        if (underOrganizations)
        {
            if (FindDenial(Layers.ResourceControl, request, resource, ref blocking) is { } byResourceControl) return byResourceControl;
            blocking = null;
            if (hasIdentity && FindDenial(Layers.ServiceControl, request, resource, ref blocking) is { } byServiceControl) return byServiceControl;
        }

        // Then what must allow.
        if (hasIdentity && underOrganizations && blocking is not null)
            return Lacks(PolicySource.ServiceControl, blocking.Level, "no service control policy of one level allows it");
        if (Layers.VpcEndpoint is not null && endpoint.Allows is null) return Lacks(PolicySource.VpcEndpoint, 0, "the VPC endpoint policy does not allow it");
        if (!hasIdentity)
        {
            return Granted(granted, request.Principal.Type == Anonymous
                ? "no resource policy allows it to everyone"
                : "no resource policy allows it to the principal");
        }

        bool isRoot = request.Principal.Type == Root;
        bool withinBoundary = Layers.Boundary is null || boundary.Allows is not null || isRoot;
        bool withinSession = Layers.Session is null || session.Allows is not null || isRoot;
        return IsSameAccount(request)
            ? WithinAccount(request, identity, granted, withinBoundary, withinSession)
            : AcrossAccounts(request, identity, granted, withinBoundary, withinSession);
    }

    public EvaluationTrace Explain(AuthorizationRequest request) => new(
        request,
        Evaluate(request),
        [.. Layers.All.SelectMany(layer => layer.Statements.Select(statement => new StatementTrace(layer, statement, request, Options)))]);

    private EvaluationResult WithinAccount(
        AuthorizationRequest request, LayerSearch identity, LayerSearch granted, bool withinBoundary, bool withinSession)
    {
        // What names the caller itself, or everyone, is not limited by what boundary and session leave unsaid.
        if (granted.Match >= PrincipalMatch.Anyone) return Allowed(Layers.Resource!, granted);
        bool isGranted = granted.Match == PrincipalMatch.Source;
        bool isDelegated = granted.Match == PrincipalMatch.Account;
        bool allowsIdentity = AllowsIdentity(request, identity);
        bool byIdentity = allowsIdentity && (isDelegated || !NeedsResourcePolicy(request));
        if (!isGranted && !byIdentity)
        {
            return allowsIdentity
                ? Lacks(PolicySource.Resource, 0, "the resource's own policy must allow it too, and names neither the principal nor its account")
                : Lacks(PolicySource.Identity, 0, Layers.Resource is null ? "no identity policy allows it" : "neither an identity policy nor the resource policy allows it");
        }

        if (!withinBoundary) return Lacks(PolicySource.PermissionsBoundary, 0, "the permissions boundary does not allow it");
        if (!withinSession) return Lacks(PolicySource.Session, 0, "the session policy does not allow it");
        return byIdentity ? AllowedByIdentity(identity) : Allowed(Layers.Resource!, granted);
    }

    private EvaluationResult AcrossAccounts(
        AuthorizationRequest request, LayerSearch identity, LayerSearch granted, bool withinBoundary, bool withinSession)
    {
        if (granted.Allows is null)
            return Lacks(PolicySource.Resource, 0, "the resource is in another account, and its policy does not allow it to the principal");
        if (!AllowsIdentity(request, identity))
            return Lacks(PolicySource.Identity, 0, "the resource is in another account, and no identity policy allows it");
        if (!withinBoundary) return Lacks(PolicySource.PermissionsBoundary, 0, "the permissions boundary does not allow it");
        if (!withinSession) return Lacks(PolicySource.Session, 0, "the session policy does not allow it");
        return AllowedByIdentity(identity);
    }

    /// <summary>The root user, to whom no identity policy can be attached, has full access to what its account may.</summary>
    private static bool AllowsIdentity(AuthorizationRequest request, LayerSearch identity) =>
        identity.Allows is not null || request.Principal.Type == Root;

    private EvaluationResult AllowedByIdentity(LayerSearch identity) => identity.Allows is not null
        ? Allowed(Layers.Identity!, identity)
        : new(Decision.Allowed, PolicySource.Identity, 0, null, "the root user has full access to its account");

    private EvaluationResult Granted(LayerSearch granted, string otherwise) =>
        granted.Allows is null ? Lacks(PolicySource.Resource, 0, otherwise) : Allowed(Layers.Resource!, granted);

    /// <summary>
    /// The policy of a key, and the trust policy of a role for whom its session is, must say themselves who may; identity policies
    /// count where it names the account (AWS: "Key policies in AWS KMS", "How to use trust policies with IAM roles"). A key whose
    /// policy is not given is refused; a role whose trust policy is not given is left to the identity policies, as other evaluators do.
    /// </summary>
    private bool NeedsResourcePolicy(AuthorizationRequest request) =>
        (request.Service == "kms" && request.Resource.IndexOf(":key/", StringComparison.Ordinal) >= 0)
        || (Layers.Resource is not null && request.Service == "sts" && request.Resource.IndexOf(":role/", StringComparison.Ordinal) >= 0);

    private static bool IsSameAccount(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        return principal.Type == Unnamed || principal.Account.Length == 0 || request.ResourceAccount.Length == 0
            || string.Equals(principal.Account, request.ResourceAccount);
    }

    private LayerSearch Search(PolicyLayer? layer, AuthorizationRequest request, string resource) =>
        layer is null ? default : layer.Search(request, resource, Options);

    private EvaluationResult? FindDenial(
        IReadOnlyList<PolicyLayer> levels, AuthorizationRequest request, string resource, ref PolicyLayer? blocking)
    {
        // An enumerator of the interface would be allocated.
        for (int i = 0; i < levels.Count; i++)
        {
            LayerSearch search = levels[i].Search(request, resource, Options);
            if (search.Denies is not null) return Denied(levels[i], search);
            if (search.Allows is null) blocking ??= levels[i];
        }

        return null;
    }

    private static EvaluationResult Denied(PolicyLayer layer, LayerSearch search) =>
        new(Decision.ExplicitlyDenied, layer.Source, layer.Level, search.Denies, "");

    private static EvaluationResult Allowed(PolicyLayer layer, LayerSearch search) =>
        new(Decision.Allowed, layer.Source, layer.Level, search.Allows, "");

    private static EvaluationResult Lacks(PolicySource source, int level, string explanation) =>
        new(Decision.ImplicitlyDenied, source, level, null, explanation);
}
