using PolicyKit.Model;

namespace PolicyKit.Rules.Breadth;

/// <summary>Which statements can be too broad at all. A Deny never is; nor is an Allow in a policy that only limits others.</summary>
internal static class BroadStatements
{
    /// <summary>The statements that grant something to whoever the policy is attached to.</summary>
    public static IEnumerable<StatementModel> Of(PolicyModel policy) => policy.Kind.IsCeiling() ? [] : Granting(policy);

    /// <summary>
    /// The statements that say what one of several is to have: a session policy says that too, where the role is for all of them.
    /// </summary>
    public static IEnumerable<StatementModel> OfOneAmongMany(PolicyModel policy) =>
        policy.Kind == PolicyKind.Session ? Granting(policy) : Of(policy);

    /// <summary>
    /// The statements of a session policy: it grants nothing, but is there to take something away from what the role may do.
    /// </summary>
    public static IEnumerable<StatementModel> OfSession(PolicyModel policy) =>
        policy.Kind == PolicyKind.Session ? Granting(policy) : [];

    private static IEnumerable<StatementModel> Granting(PolicyModel policy) =>
        policy.Statements.Where(statement => statement is { IsAllow: true, HasPrincipal: false });
}
