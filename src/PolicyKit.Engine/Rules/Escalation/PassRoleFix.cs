using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// Names the role that may be passed, and the service that it may be passed to: the one that the document shows, or a placeholder.
/// </summary>
internal static class PassRoleFix
{
    /// <param name="context">What the rule sees.</param>
    /// <param name="grant">Where iam:PassRole is allowed.</param>
    /// <param name="named">Whether the role is named already.</param>
    public static Fix[] Create(RuleContext context, Grant grant, bool named)
    {
        string? condition = grant.Statement is { Conditions.Count: 0, HasAllConditions: true }
            ? $"{{\"StringEquals\": {{\"iam:PassedToService\": \"{ServiceIn(context) ?? Placeholder.Service}\"}}}}"
            : null;
        string lost = named ? "takes away passing it to any other service" : "takes away every other role";
        return RestrictFix.Create(context, grant, named ? null : RestrictFix.Arn(grant), condition, lost);
    }

    /// <summary>The one service that the document can hand a role to; null where there are several, or none is known.</summary>
    public static string? ServiceIn(RuleContext context) =>
        PassRolePaths.ServicesIn(context.Grants) is [{ } service] ? service : null;
}
