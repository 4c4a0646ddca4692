using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>Asks one policy alone. For many requests, or several policies together, compile a <see cref="PolicySet"/>.</summary>
public static class PolicyEvaluationExtensions
{
    /// <summary>
    /// What the policy alone says to a request: as an identity policy, or, where its statements name principals, as the policy of the
    /// resource.
    /// </summary>
    /// <param name="policy">The policy; a policy that was built is one too.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static EvaluationResult Evaluate(this PolicyDocument policy, AuthorizationRequest request) => Alone(policy).Evaluate(request);

    /// <summary>What the policy alone says to an action on a resource, by an identity of the resource's own account.</summary>
    /// <param name="policy">The policy; a policy that was built is one too.</param>
    /// <param name="action">The action, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="ArgumentException">The action is no <c>service:Name</c>, or the resource no whole ARN.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static EvaluationResult Evaluate(this PolicyDocument policy, string action, string resource) => Alone(policy).Evaluate(action, resource);

    /// <summary>What the policy alone says to the request that a permission of the builder is.</summary>
    /// <param name="policy">The policy; a policy that was built is one too.</param>
    /// <param name="permission">One action on one resource, in the partition that the policy is for.</param>
    /// <exception cref="ArgumentException">The permission is several, or a pattern.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static EvaluationResult Evaluate(this PolicyDocument policy, Permission permission) => Alone(policy).Evaluate(permission);

    /// <summary>The same, with what every statement had to do with it.</summary>
    /// <param name="policy">The policy; a policy that was built is one too.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static EvaluationTrace Explain(this PolicyDocument policy, AuthorizationRequest request) => Alone(policy).Explain(request);

    /// <inheritdoc cref="Evaluate(PolicyDocument, AuthorizationRequest)"/>
    public static EvaluationResult Evaluate(this IamPolicy policy, AuthorizationRequest request) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument().Evaluate(request);

    /// <inheritdoc cref="Evaluate(PolicyDocument, string, string)"/>
    public static EvaluationResult Evaluate(this IamPolicy policy, string action, string resource) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument().Evaluate(action, resource);

    /// <inheritdoc cref="Evaluate(PolicyDocument, Permission)"/>
    public static EvaluationResult Evaluate(this IamPolicy policy, Permission permission) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument().Evaluate(permission);

    /// <inheritdoc cref="Explain(PolicyDocument, AuthorizationRequest)"/>
    public static EvaluationTrace Explain(this IamPolicy policy, AuthorizationRequest request) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument().Explain(request);

    internal static PolicySet Alone(PolicyDocument policy)
    {
        if (policy is null) throw new ArgumentNullException(nameof(policy));
        bool namesPrincipals = policy.Statements.Any(static statement => statement.Principals.Count > 0 || statement.NotPrincipals.Count > 0);
        return PolicySet.Compile(namesPrincipals ? new ApplicablePolicies { Resource = policy } : new ApplicablePolicies { Identity = [policy] });
    }
}
