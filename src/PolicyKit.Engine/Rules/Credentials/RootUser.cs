using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Credentials;

/// <summary>How the root user of an account shows in a policy.</summary>
internal static class RootUser
{
    /// <summary>The text is the ARN of a root user, or a pattern of such.</summary>
    public static bool IsArn(string text) => Arn.TryParse(text) is { Service: "iam", Resource: "root" };

    /// <summary>The values of a statement's conditions by which it is about the root user.</summary>
    public static IEnumerable<(ConditionModel Condition, PolicyText Value)> Conditions(StatementModel statement) =>
        from condition in statement.Conditions
        where string.Equals(condition.Key.Text, "aws:PrincipalArn", StringComparison.OrdinalIgnoreCase)
        from value in condition.Values.Values
        where IsArn(value.Text)
        select (condition, value);
}
