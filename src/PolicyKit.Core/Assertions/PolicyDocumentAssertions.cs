using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Proof;
using PolicyKit.Requests;

namespace PolicyKit.Assertions;

/// <summary>
/// What a test says of a policy that was read. Each gives the policy back, or fails with a <see
/// cref="PolicyAssertionException"/>: of one request with the trace of its evaluation, of all requests with one that shows it.
/// A single policy is asked alone; policies of several sources are asked as a <see cref="PolicySet"/>. An assertion about a request that
/// nobody can make, since AWS has no such action or resource, fails whatever the policy says: see <see cref="AuthorizationRequest.Hint"/>.
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

    /// <summary>The policy allows the request that a permission of the builder is.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="permission">
    /// One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>, in the partition that the policy is for.
    /// </param>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldAllow(this PolicyDocument policy, Permission permission)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldAllow(permission);
        return policy;
    }

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

    /// <summary>The policy denies the request that a permission of the builder is: explicitly, or since no statement allows it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="permission">
    /// One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>, in the partition that the policy is for.
    /// </param>
    /// <exception cref="PolicyAssertionException">It allows it.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldDeny(this PolicyDocument policy, Permission permission)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldDeny(permission);
        return policy;
    }

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

    /// <summary>A statement of the policy denies the request that a permission of the builder is.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="permission">
    /// One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>, in the partition that the policy is for.
    /// </param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    /// <exception cref="UnusablePolicyException">The policy cannot be evaluated.</exception>
    public static PolicyDocument ShouldExplicitlyDeny(this PolicyDocument policy, Permission permission)
    {
        PolicyEvaluationExtensions.Alone(policy).ShouldExplicitlyDeny(permission);
        return policy;
    }

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
    /// <param name="uncheckedNames">Whether an action or resource that the service data do not know is meant all the same.</param>
    /// <exception cref="PolicyAssertionException">
    /// It grants one, or that is not known; or AWS has no such action or resource, so that it could never be granted.
    /// </exception>
    /// <exception cref="ArgumentException">What is to be no action or ARN is none.</exception>
    public static PolicyDocument ShouldNeverAllow(
        this PolicyDocument policy,
        IReadOnlyList<string> actions,
        IReadOnlyList<string> resources,
        ProofOptions? options = null,
        bool uncheckedNames = false)
    {
        ProofResult result = Grants.Of(policy).NeverAllow(actions, resources, options);
        string access = $"{Expectation.Words(actions, "any action")} on {Expectation.Words(resources, "any resource")}";
        if (!uncheckedNames && AccessDoubts.Find(actions, resources, ServiceCatalogue.Current) is { } doubt)
        {
            throw new PolicyAssertionException(
                $"The policy should never allow {access}, but nobody can ask for it, so that says nothing.\n{doubt}\n"
                + "If it is meant all the same, give uncheckedNames: true.");
        }

        Expectation.Check(result, $"The policy should never allow {access}.");
        return policy;
    }

    /// <summary>
    /// The policy grants nothing of what permissions of the builder are for, patterns too. See <see cref="Grants.NeverAllow"/>.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="permissions">Actions on resources, as <c>S3.Bucket("acme").Objects().GetObject</c>, in whatever partition and with whatever values of variables.</param>
    /// <exception cref="PolicyAssertionException">It grants one, or that is not known.</exception>
    public static PolicyDocument ShouldNeverAllow(this PolicyDocument policy, params Permission[] permissions)
    {
        if (permissions is null) throw new ArgumentNullException(nameof(permissions));
        if (permissions.Length == 0) throw new ArgumentException("No permission is given, so nothing would be asserted.", nameof(permissions));
        foreach (Permission pair in permissions.SelectMany(static permission => permission.Pairs ?? [permission]))
            policy.ShouldNeverAllow([pair.Action], [Partition.Any.Complete(PatternText.Widened(pair.Resource))], uncheckedNames: true);
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
