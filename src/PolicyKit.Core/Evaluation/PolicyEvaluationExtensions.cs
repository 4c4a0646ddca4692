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

    /// <summary>The same, with what every statement had to do with it.</summary>
    /// <param name="policy">The policy; a policy that was built is one too.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static EvaluationTrace Explain(this PolicyDocument policy, AuthorizationRequest request) => Alone(policy).Explain(request);

    /// <inheritdoc cref="Evaluate(PolicyDocument, AuthorizationRequest)"/>
    public static EvaluationResult Evaluate(this IamPolicy policy, AuthorizationRequest request) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument().Evaluate(request);

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
