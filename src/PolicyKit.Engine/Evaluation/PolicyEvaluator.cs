using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>
/// Decides a request by the identity policies of who makes it. Actions are compared without regard to case, resources with it
/// (AWS: "Policy evaluation logic", "IAM JSON policy elements: Action"). A condition is not decided, it makes the answer
/// <see cref="Decision.Undecided"/> unless another statement settles it.
/// </summary>
internal static class PolicyEvaluator
{
    /// <param name="policies">Identity policies; their order does not matter.</param>
    /// <param name="action">The action asked for, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The ARN of the resource; <c>*</c> for an action that takes none.</param>
    public static EvaluationResult Evaluate(IReadOnlyList<PolicyModel> policies, string action, string resource)
    {
        StatementModel? allows = null, unsure = null;
        foreach (PolicyModel policy in policies)
        {
            foreach (StatementModel statement in policy.Statements)
            {
                Truth match = StatementMatch.Of(statement, policy.HasVariables, action, resource);
                if (match == Truth.No) continue;
                if (match == Truth.Yes && statement.Effect == Effect.Deny) return new(Decision.ExplicitlyDenied, statement);
                if (match == Truth.Yes && statement.IsAllow) allows ??= statement;
                // What may deny outweighs what allows, and what may allow is only looked at where nothing does.
                else if (!statement.IsAllow || unsure is null) unsure = statement;
            }
        }

        if (unsure is not null && (allows is null || !unsure.IsAllow)) return new(Decision.Undecided, unsure);
        return allows is null ? new(Decision.ImplicitlyDenied, null) : new(Decision.Allowed, allows);
    }
}
