using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Assertions;

/// <summary>
/// What a test says of a policy that was read. Each gives the policy back, or fails with a <see
/// cref="PolicyAssertionException"/>: of one request with the trace of its evaluation, of all requests with one that shows it.
/// A single policy is asked alone; policies of several sources are asked as a <see cref="PolicySet"/>.
/// </summary>
public static class PolicyDocumentAssertions
{
    /// <summary>The policy allows a request.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldAllow(this PolicyDocument policy, AuthorizationRequest request)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldAllow(request);
        return policy;
    }

    /// <summary>The policy allows an action on a resource.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="action">The action, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldAllow(this PolicyDocument policy, string action, string resource) =>
        policy.ShouldAllow(new AuthorizationRequest(action, resource));

    /// <summary>The policy denies a request: explicitly, or since no statement allows it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">It allows it.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldDeny(this PolicyDocument policy, AuthorizationRequest request)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldDeny(request);
        return policy;
    }

    /// <summary>The policy denies an action on a resource: explicitly, or since no statement allows it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">It allows it.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldDeny(this PolicyDocument policy, string action, string resource) =>
        policy.ShouldDeny(new AuthorizationRequest(action, resource));

    /// <summary>A statement of the policy denies a request.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldExplicitlyDeny(this PolicyDocument policy, AuthorizationRequest request)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldExplicitlyDeny(request);
        return policy;
    }

    /// <summary>A statement of the policy denies an action on a resource.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldExplicitlyDeny(this PolicyDocument policy, string action, string resource) =>
        policy.ShouldExplicitlyDeny(new AuthorizationRequest(action, resource));

    /// <summary>The policy grants nothing that an existing one does not. See <see cref="Grants.NothingNewOver"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="existing">The policy that grants as much or more.</param>
    /// <param name="options">What the proof may cost.</param>
    /// <exception cref="PolicyAssertionException">It grants more, or that is not known.</exception>
    public static PolicyDocument ShouldNotGrantMoreThan(
        this PolicyDocument policy, PolicyDocument existing, ProofOptions? options = null)
    {
        ProofResult result = Grants.Of(policy).NothingNewOver(Grants.Of(existing), options);
        Expectation.Check(result, "The policy should grant nothing that the existing one does not.");
        return policy;
    }

    /// <summary>The policy grants the same requests as another one. See <see cref="Grants.IsEquivalentTo"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="other">The other policy.</param>
    /// <param name="options">What each of the two proofs may cost.</param>
    /// <exception cref="PolicyAssertionException">One grants more, or that is not known.</exception>
    public static PolicyDocument ShouldGrantTheSameAs(
        this PolicyDocument policy, PolicyDocument other, ProofOptions? options = null)
    {
        ProofResult result = Grants.Of(policy).IsEquivalentTo(Grants.Of(other), options);
        Expectation.Check(result, "The policy should grant the same as the other one.");
        return policy;
    }

    /// <summary>
    /// The policy grants none of certain actions on any of certain resources. See <see cref="Grants.NeverAllow"/>.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="actions">Actions, with wildcards; none is every action.</param>
    /// <param name="resources">ARNs, with wildcards; none is every resource.</param>
    /// <param name="options">What the proof may cost.</param>
    /// <exception cref="PolicyAssertionException">It grants one, or that is not known.</exception>
    public static PolicyDocument ShouldNeverAllow(
        this PolicyDocument policy, IReadOnlyList<string> actions, IReadOnlyList<string> resources, ProofOptions? options = null)
    {
        ProofResult result = Grants.Of(policy).NeverAllow(actions, resources, options);
        string access = $"{Expectation.Words(actions, "any action")} on {Expectation.Words(resources, "any resource")}";
        Expectation.Check(result, $"The policy should never allow {access}.");
        return policy;
    }

    /// <summary>The policy grants nothing to strangers. See <see cref="Grants.NothingPublic"/>.</summary>
    /// <param name="policy">The policy of a resource, or a trust policy.</param>
    /// <param name="options">What the proof may cost.</param>
    /// <exception cref="PolicyAssertionException">It grants them something, or that is not known.</exception>
    public static PolicyDocument ShouldNotBePublic(this PolicyDocument policy, ProofOptions? options = null)
    {
        Expectation.Check(Grants.Of(policy).NothingPublic(options), "The policy should not be public.");
        return policy;
    }
}
