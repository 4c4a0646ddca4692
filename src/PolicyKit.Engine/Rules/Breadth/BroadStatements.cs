using PolicyKit.Model;

namespace PolicyKit.Rules.Breadth;

/// <summary>Which statements can be too broad at all. A Deny never is; nor is an Allow in a policy that only limits others.</summary>
internal static class BroadStatements
{
    /// <summary>The statements that grant something to whoever the policy is attached to.</summary>
    public static IEnumerable<StatementModel> Of(PolicyModel policy) => policy.Kind.IsCeiling()
        ? []
        : policy.Statements.Where(statement => statement is { IsAllow: true, HasPrincipal: false });
}
