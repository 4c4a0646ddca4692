using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>
/// Policies in the form in which many requests are answered: indexed by action, without an allocation per request. Immutable and
/// safe for any number of threads.
/// </summary>
public sealed class PolicySet
{
    private readonly PolicyEvaluator _evaluator;

    private PolicySet(PolicyEvaluator evaluator) => _evaluator = evaluator;

    /// <summary>Compiles identity policies.</summary>
    /// <param name="identity">The policies of a user, of the user's groups, or of a role.</param>
    /// <exception cref="UnusablePolicyException">A policy cannot be evaluated, such as one with an operator that IAM does not have.</exception>
    public static PolicySet Compile(params PolicyDocument[] identity) => Compile(new ApplicablePolicies { Identity = identity });

    /// <summary>Compiles policies of every source.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="options">Choices where AWS's documentation leaves one.</param>
    /// <exception cref="UnusablePolicyException">A policy cannot be evaluated, such as one with an operator that IAM does not have.</exception>
    public static PolicySet Compile(ApplicablePolicies policies, EvaluationOptions? options = null)
    {
        if (policies is null) throw new ArgumentNullException(nameof(policies));
        bool isBounded = policies.PermissionsBoundary.Count > 0;
        return new PolicySet(new PolicyEvaluator(
            new PolicyLayers
            {
                Identity = LayerOf(PolicySource.Identity, PolicyKind.Identity, policies.Identity),
                Resource = policies.Resource is null
                    ? null
                    : LayerOf(PolicySource.Resource, PolicyKind.Auto, [policies.Resource], bounded: isBounded),
                Boundary = LayerOrNull(PolicySource.PermissionsBoundary, PolicyKind.PermissionsBoundary, policies.PermissionsBoundary),
                Session = policies.Session is null ? null : LayerOf(PolicySource.Session, PolicyKind.Session, [policies.Session]),
                VpcEndpoint = LayerOrNull(PolicySource.VpcEndpoint, PolicyKind.VpcEndpoint, policies.VpcEndpoint, isBounded),
                ServiceControl = LevelsOf(PolicySource.ServiceControl, PolicyKind.ServiceControl, policies.ServiceControl),
                ResourceControl = LevelsOf(PolicySource.ResourceControl, PolicyKind.ResourceControl, policies.ResourceControl),
            },
            options ?? EvaluationOptions.Default));
    }

    /// <summary>Decides a request.</summary>
    /// <param name="request">The request.</param>
    public EvaluationResult Evaluate(AuthorizationRequest request) =>
        _evaluator.Evaluate(request ?? throw new ArgumentNullException(nameof(request))).About(request);

    /// <summary>Decides whether an action on a resource is allowed, by an identity of the resource's own account.</summary>
    /// <param name="action">The action, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="ArgumentException">The action is no <c>service:Name</c>, or the resource no whole ARN.</exception>
    public EvaluationResult Evaluate(string action, string resource) => Evaluate(new AuthorizationRequest(action, resource));

    /// <summary>Decides the request that a permission of the builder is: <c>S3.Bucket("acme").Objects("x").GetObject</c>.</summary>
    /// <param name="permission">One action on one resource.</param>
    /// <exception cref="ArgumentException">The permission is several, or a pattern.</exception>
    public EvaluationResult Evaluate(Permission permission) => Evaluate(RequestFor(permission));

    /// <summary>Decides a request and tells of every statement why it applies or does not. Slower; for people and logs.</summary>
    /// <param name="request">The request.</param>
    public EvaluationTrace Explain(AuthorizationRequest request) =>
        _evaluator.Explain(request ?? throw new ArgumentNullException(nameof(request)));

    /// <summary>The request for a permission, in the partition that the policies are for.</summary>
    internal AuthorizationRequest RequestFor(Permission permission) =>
        (permission ?? throw new ArgumentNullException(nameof(permission))).ToRequest(PolicyPartition.Of(_evaluator.Layers));

    private static PolicyLayer? LayerOrNull(PolicySource source, PolicyKind kind, IReadOnlyList<PolicyDocument> policies, bool bounded = false) =>
        policies.Count == 0 ? null : LayerOf(source, kind, policies, bounded: bounded);

    private static PolicyLayer LayerOf(
        PolicySource source, PolicyKind kind, IReadOnlyList<PolicyDocument> policies, int level = 0, bool bounded = false) =>
        PolicyLayer.Compile(source, level, [.. policies.Select(policy => policy.ToModel(kind))], bounded);

    private static PolicyLayer[] LevelsOf(PolicySource source, PolicyKind kind, IReadOnlyList<IReadOnlyList<PolicyDocument>> levels) =>
        [.. levels.Select((policies, level) => LayerOf(source, kind, policies, level))];
}
