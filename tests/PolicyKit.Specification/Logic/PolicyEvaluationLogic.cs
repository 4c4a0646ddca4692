using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Logic;

/// <summary>
/// What PolicyKit means by a decision, read from the top down (AWS: "Policy evaluation logic", "How AWS enforcement code logic evaluates
/// requests to allow or deny access", "Cross-account policy evaluation logic"). It is naive and slow on purpose.
/// </summary>
public static class PolicyEvaluationLogic
{
    /// <summary>Decides a request.</summary>
    public static Answer Decide(BearingPolicies policies, Request request)
    {
        BearingPolicies bearing = BearingOn(request.Sender, policies);
        return IsDenied(bearing, request) ? Answer.ExplicitlyDenied
            : IsAllowed(bearing, request) ? Answer.Allowed
            : Answer.ImplicitlyDenied;
    }

    /// <summary>Which policies bear on a sender at all.</summary>
    private static BearingPolicies BearingOn(Sender sender, BearingPolicies policies)
    {
        // "Policies and permissions": identity policies, boundaries and session policies are an identity's. Somebody without credentials, a
        // service and somebody who signs in by a provider is no identity yet.
        if (!sender.HasIdentity) policies = policies with { Identity = [], Boundary = [], Session = null, ServiceControl = [] };

        // "Service control policies", "Resource control policies": service-linked roles are exempt.
        return sender.IsServiceLinked ? policies with { ServiceControl = [], ResourceControl = [] } : policies;
    }

    /// <summary>"The difference between explicit and implicit denies": one Deny in any of all denies.</summary>
    private static bool IsDenied(BearingPolicies policies, Request request) =>
        Every(policies).Any(document => document.Statements.Any(statement => !statement.Allows
            && StatementMeaning.Speaks(statement, request, policies.Boundary.Count > 0) != Naming.None));

    private static IEnumerable<Document> Every(BearingPolicies policies) =>
    [
        .. policies.Identity,
        .. policies.Boundary,
        .. policies.Endpoint,
        .. policies.ServiceControl.SelectMany(static level => level),
        .. policies.ResourceControl.SelectMany(static level => level),
        .. policies.Resource is null ? [] : new[] { policies.Resource },
        .. policies.Session is null ? [] : new[] { policies.Session },
    ];

    private static bool IsAllowed(BearingPolicies policies, Request request) =>
        // "Service control policies": the Allow must stand at every level. Resource control policies allow all, by RCPFullAWSAccess.
        policies.ServiceControl.All(level => Allows(level, request))
        // "Control access to VPC endpoints using endpoint policies": the endpoint must let the request through.
        && (policies.Endpoint.Count == 0 || Allows(policies.Endpoint, request))
        && (!request.Sender.HasIdentity ? ByResource(policies, request) != Naming.None
            : request.IsWithinAccount ? IsAllowedWithinAccount(policies, request)
            // "Cross-account policy evaluation logic": both accounts must allow, by whichever name the resource's does.
            : ByResource(policies, request) != Naming.None && ByIdentity(policies, request));

    /// <summary>
    /// "Policy evaluation for requests within a single account": either the identity's or the resource's policy suffices. "Key policies in
    /// AWS KMS" and "How IAM roles trust": of keys and roles the resource's policy must allow.
    /// </summary>
    private static bool IsAllowedWithinAccount(BearingPolicies policies, Request request) => ByResource(policies, request) switch
    {
        // "AWS JSON policy elements: Principal", IAM user and session principals, and "*": neither boundary nor session policy limit
        // by their silence what is granted so.
        Naming.Itself or Naming.Everyone => true,
        // "… IAM role principals": they do limit what the role is granted.
        Naming.Role => IsWithinLimits(policies, request),
        // "… AWS account principals": the account delegates to its identity policies. Its root user needs none.
        Naming.Account => ByIdentity(policies, request),
        _ => !MustAllow(request) && ByIdentity(policies, request),
    };

    /// <summary>The strongest name by which the resource's policy allows.</summary>
    private static Naming ByResource(BearingPolicies policies, Request request) => policies.Resource is null
        ? Naming.None
        : policies.Resource.Statements.Where(static statement => statement.Allows)
            .Select(statement => StatementMeaning.Speaks(statement, request, policies.Boundary.Count > 0))
            .DefaultIfEmpty(Naming.None).Max();

    /// <summary>"Permissions boundaries", "Session policies": the identity's permissions are what all of these allow.</summary>
    private static bool ByIdentity(BearingPolicies policies, Request request) =>
        // "Policy evaluation logic": all is denied by default, but to the root user, who has full access.
        (request.Sender.Kind == SenderKind.Root || Allows(policies.Identity, request)) && IsWithinLimits(policies, request);

    private static bool IsWithinLimits(BearingPolicies policies, Request request) =>
        (policies.Boundary.Count == 0 || Allows(policies.Boundary, request))
        && (policies.Session is null || Allows([policies.Session], request));

    private static bool Allows(IReadOnlyList<Document> documents, Request request) =>
        documents.Any(document => document.Statements.Any(statement => statement.Allows
            && StatementMeaning.Speaks(statement, request, isBounded: false) != Naming.None));

    /// <summary>Whether the resource is a key or a role that is assumed, which always have a policy of their own.</summary>
    private static bool MustAllow(Request request) => request.Resource.Split(':', 6) is [_, _, var service, _, _, var name]
        && ((service == "kms" && name.StartsWith("key/", StringComparison.Ordinal) && IsOf("kms:", request))
            || (service == "iam" && name.StartsWith("role/", StringComparison.Ordinal) && IsOf("sts:", request)));

    private static bool IsOf(string service, Request request) => request.Action.StartsWith(service, StringComparison.OrdinalIgnoreCase);
}
