using PolicyKit.Evaluation;

namespace PolicyKit.Assertions;

/// <summary>
/// What a test says of policies of several sources together. Each gives the policies back, or fails with a
/// <see cref="PolicyAssertionException"/> whose message is the trace of the evaluation. One about a request that nobody can make, since AWS
/// has no such action or resource, fails whatever the policies say: see <see cref="AuthorizationRequest.Hint"/>.
/// </summary>
public static class PolicySetAssertions
{
    /// <summary>The policies allow a request.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">They do not.</exception>
    public static PolicySet ShouldAllow(this PolicySet policies, AuthorizationRequest request) =>
        Check(policies, request, static decision => decision == Decision.Allowed, "allowed");

    /// <summary>The policies allow an action on a resource.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="action">The action, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">They do not.</exception>
    public static PolicySet ShouldAllow(this PolicySet policies, string action, string resource) =>
        policies.ShouldAllow(new AuthorizationRequest(action, resource));

    /// <summary>The policies allow the request that a permission of the builder is.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="permission">One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>.</param>
    /// <exception cref="PolicyAssertionException">They do not.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    public static PolicySet ShouldAllow(this PolicySet policies, Permission permission) =>
        (policies ?? throw new ArgumentNullException(nameof(policies))).ShouldAllow(policies.RequestFor(permission));

    /// <summary>The policies deny a request: explicitly, or since not all that must allow it do.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">They allow it.</exception>
    public static PolicySet ShouldDeny(this PolicySet policies, AuthorizationRequest request) =>
        Check(policies, request, static decision => decision != Decision.Allowed, "denied");

    /// <summary>The policies deny an action on a resource: explicitly, or since not all that must allow it do.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">They allow it.</exception>
    public static PolicySet ShouldDeny(this PolicySet policies, string action, string resource) =>
        policies.ShouldDeny(new AuthorizationRequest(action, resource));

    /// <summary>The policies deny the request that a permission of the builder is.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="permission">One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>.</param>
    /// <exception cref="PolicyAssertionException">They allow it.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    public static PolicySet ShouldDeny(this PolicySet policies, Permission permission) =>
        (policies ?? throw new ArgumentNullException(nameof(policies))).ShouldDeny(policies.RequestFor(permission));

    /// <summary>A statement of the policies denies a request.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    public static PolicySet ShouldExplicitlyDeny(this PolicySet policies, AuthorizationRequest request) =>
        Check(policies, request, static decision => decision == Decision.ExplicitlyDenied, "denied by a statement");

    /// <summary>A statement of the policies denies an action on a resource.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource's ARN; no character in it is a wildcard.</param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    public static PolicySet ShouldExplicitlyDeny(this PolicySet policies, string action, string resource) =>
        policies.ShouldExplicitlyDeny(new AuthorizationRequest(action, resource));

    /// <summary>A statement of the policies denies the request that a permission of the builder is.</summary>
    /// <param name="policies">The policies.</param>
    /// <param name="permission">One action on one resource, as <c>S3.Bucket("acme").Objects("x").GetObject</c>.</param>
    /// <exception cref="PolicyAssertionException">None does.</exception>
    /// <exception cref="ArgumentException">The permission is several, or a pattern: see <c>ShouldNeverAllow</c>.</exception>
    public static PolicySet ShouldExplicitlyDeny(this PolicySet policies, Permission permission) =>
        (policies ?? throw new ArgumentNullException(nameof(policies))).ShouldExplicitlyDeny(policies.RequestFor(permission));

    private static PolicySet Check(
        PolicySet policies, AuthorizationRequest request, Func<Decision, bool> isAsExpected, string expected)
    {
        if (policies is null) throw new ArgumentNullException(nameof(policies));
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (request.Hint is { } hint)
        {
            throw new PolicyAssertionException(
                $"The request should be {expected}, but nobody can make it, so neither answer says anything.\n{request}\n{hint}\n"
                + "If it is meant all the same, ask AuthorizationRequest.Unchecked(action, resource).");
        }

        // The trace is only made where there is something to explain.
        if (isAsExpected(policies.Evaluate(request).Decision)) return policies;
        throw new PolicyAssertionException($"The request should be {expected}.\n{policies.Explain(request)}");
    }
}
