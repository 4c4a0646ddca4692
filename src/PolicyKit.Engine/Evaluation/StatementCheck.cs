using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>Tells whether a policy can be evaluated at all, so that no part of it is passed over in silence.</summary>
internal static class StatementCheck
{
    /// <summary>Why it cannot be; null where it can.</summary>
    public static string? FindProblem(PolicyModel policy)
    {
        if (policy.Json is { Errors.Count: > 0 } json) return "it is not valid JSON: " + json.Errors[0].Message;
        if (policy.Problems.FirstOrDefault(problem => !IsBeside(policy, problem)) is { } wrong) return wrong.Message;
        for (int i = 0; i < policy.Statements.Count; i++)
        {
            if (FindProblem(policy.Statements[i]) is { } problem) return $"statement {i + 1}{NameOf(policy.Statements[i])}: {problem}";
        }

        return null;
    }

    /// <summary>Why a policy that must say whom it is about cannot be evaluated, as it does not; null where it says so throughout.</summary>
    public static string? FindMissingPrincipal(PolicyModel policy)
    {
        for (int i = 0; i < policy.Statements.Count; i++)
        {
            if (!policy.Statements[i].HasPrincipal)
                return $"statement {i + 1}{NameOf(policy.Statements[i])} has no Principal, which says whom it is about: AWS refuses it without.";
        }

        return null;
    }

    // An Id changes nothing that a policy allows. What the policy is attached to is a guess where only its shape tells.
    private static bool IsBeside(PolicyModel policy, GrammarProblem problem) =>
        problem.Kind == GrammarProblemKind.ElementNotAllowed && (policy.IsKindInferred || problem.Name == PolicyElements.Id);

    /// <summary>Why a statement cannot be; null where it can.</summary>
    public static string? FindProblem(StatementModel statement)
    {
        if (statement.Effect is null) return "Effect is neither Allow nor Deny.";
        if (statement.Actions is not { IsComplete: true }) return "not all of its actions are known.";
        if (statement.Resources is { IsComplete: false }) return "not all of its resources are known.";
        if (!statement.HasAllConditions) return "not all of its conditions are known.";
        if (statement.Principals.Any(static principal => !principal.Values.IsComplete)) return "not all of its principals are known.";
        foreach (ConditionModel condition in statement.Conditions)
        {
            if (!condition.Operator.IsKnown || !condition.Key.IsKnown || !condition.Values.IsComplete) return "not all of its conditions are known.";
            if (ConditionOperator.Parse(condition.Operator.Text) is { IsKnown: false } or { IsNull: true, IfExists: true })
                return $"IAM has no condition operator \"{condition.Operator.Text}\".";
        }

        return null;
    }

    private static string NameOf(StatementModel statement) => statement.Sid is { } sid ? $" ({sid.Text})" : "";
}
