using PolicyKit.Evaluation;
using PolicyKit.Proof;

namespace PolicyKit.Assertions;

/// <summary>
/// What a test says of a policy that was built: the same as <see cref="PolicyDocumentAssertions"/> says of one that was read.
/// Each gives the policy back, or fails with a <see cref="PolicyAssertionException"/>.
/// </summary>
public static class IamPolicyAssertions
{
    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldAllow(PolicyDocument, AuthorizationRequest)"/>
    public static T ShouldAllow<T>(this T policy, AuthorizationRequest request)
        where T : IamPolicy
    {
        Document(policy).ShouldAllow(request);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldAllow(PolicyDocument, string, string)"/>
    public static T ShouldAllow<T>(this T policy, string action, string resource)
        where T : IamPolicy
    {
        Document(policy).ShouldAllow(action, resource);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldAllow(PolicyDocument, Permission)"/>
    public static T ShouldAllow<T>(this T policy, Permission permission)
        where T : IamPolicy
    {
        Document(policy).ShouldAllow(permission);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldDeny(PolicyDocument, AuthorizationRequest)"/>
    public static T ShouldDeny<T>(this T policy, AuthorizationRequest request)
        where T : IamPolicy
    {
        Document(policy).ShouldDeny(request);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldDeny(PolicyDocument, string, string)"/>
    public static T ShouldDeny<T>(this T policy, string action, string resource)
        where T : IamPolicy
    {
        Document(policy).ShouldDeny(action, resource);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldDeny(PolicyDocument, Permission)"/>
    public static T ShouldDeny<T>(this T policy, Permission permission)
        where T : IamPolicy
    {
        Document(policy).ShouldDeny(permission);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldExplicitlyDeny(PolicyDocument, AuthorizationRequest)"/>
    public static T ShouldExplicitlyDeny<T>(this T policy, AuthorizationRequest request)
        where T : IamPolicy
    {
        Document(policy).ShouldExplicitlyDeny(request);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldExplicitlyDeny(PolicyDocument, string, string)"/>
    public static T ShouldExplicitlyDeny<T>(this T policy, string action, string resource)
        where T : IamPolicy
    {
        Document(policy).ShouldExplicitlyDeny(action, resource);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldExplicitlyDeny(PolicyDocument, Permission)"/>
    public static T ShouldExplicitlyDeny<T>(this T policy, Permission permission)
        where T : IamPolicy
    {
        Document(policy).ShouldExplicitlyDeny(permission);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldNotGrantMoreThan(PolicyDocument, PolicyDocument, ProofOptions)"/>
    public static T ShouldNotGrantMoreThan<T>(this T policy, PolicyDocument existing, ProofOptions? options = null)
        where T : IamPolicy
    {
        Document(policy).ShouldNotGrantMoreThan(existing, options);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldGrantTheSameAs(PolicyDocument, PolicyDocument, ProofOptions)"/>
    public static T ShouldGrantTheSameAs<T>(this T policy, PolicyDocument other, ProofOptions? options = null)
        where T : IamPolicy
    {
        Document(policy).ShouldGrantTheSameAs(other, options);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldNeverAllow(PolicyDocument, IReadOnlyList{string}, IReadOnlyList{string}, ProofOptions, bool)"/>
    public static T ShouldNeverAllow<T>(
        this T policy,
        IReadOnlyList<string> actions,
        IReadOnlyList<string> resources,
        ProofOptions? options = null,
        bool uncheckedNames = false)
        where T : IamPolicy
    {
        Document(policy).ShouldNeverAllow(actions, resources, options, uncheckedNames);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldNeverAllow(PolicyDocument, Permission[])"/>
    public static T ShouldNeverAllow<T>(this T policy, params Permission[] permissions)
        where T : IamPolicy
    {
        Document(policy).ShouldNeverAllow(permissions);
        return policy;
    }

    /// <inheritdoc cref="PolicyDocumentAssertions.ShouldNotBePublic(PolicyDocument, ProofOptions)"/>
    public static T ShouldNotBePublic<T>(this T policy, ProofOptions? options = null)
        where T : IamPolicy
    {
        Document(policy).ShouldNotBePublic(options);
        return policy;
    }

    private static PolicyDocument Document(IamPolicy policy) =>
        (policy ?? throw new ArgumentNullException(nameof(policy))).ToDocument();
}
