using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// Finds the right to write the policy of a named bucket beside rights to its objects that are not given. Within an account a
/// bucket's policy is enough to give them (AWS: "Policy evaluation logic"); a Deny in this document would still hold.
/// </summary>
internal static class BucketPolicyEscape
{
    private static readonly string[] ObjectRights = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];

    /// <summary>
    /// Where the policy may be written, and what that unlocks; null where there is nothing of the kind, or it cannot be known.
    /// </summary>
    public static (Grant Grant, IReadOnlyList<string> Rights)? Find(RuleContext context)
    {
        Grant? grant = context.Grants.Of("s3:PutBucketPolicy").FirstOrDefault(grant =>
            grant is { Reach: Reach.Some, Statement.Resources.IsComplete: true, Value: { } value }
            && !ActionName.Parse(value.Text).HasWildcard && !context.IsSettled(value));
        if (grant is null || !context.Policy.Statements.All(IsWhole)) return null;
        ValueList buckets = grant.Statement.Resources!;
        if (context.Policy.Statements.Any(statement => GrantReach.AreTooMany(statement.Resources!, buckets))) return null;
        ResourcePattern[] objects = [.. buckets.Values.Select(ObjectsOf)];
        string[] withheld =
            [.. ObjectRights.Where(right => !context.Policy.Statements.Any(statement => Speaks(statement, right, objects)))];
        return withheld.Length == 0 ? null : (grant, withheld);
    }

    private static bool IsWhole(StatementModel statement) =>
        statement is { Effect: not null, Actions.IsComplete: true, Resources.IsComplete: true };

    /// <summary>
    /// Whether a statement allows the right on any of the objects, or denies it: either way the bucket's policy unlocks nothing.
    /// </summary>
    private static bool Speaks(StatementModel statement, string right, ResourcePattern[] objects)
    {
        if (StatementMatch.OfAction(statement, right) == Truth.No) return false;
        if (statement.Resources!.IsNegated) return true;
        return statement.Resources.Values.Any(value =>
            ResourceReach.IsStar(value) || Array.Exists(objects, ResourcePattern.Parse(value.Text).Overlaps));
    }

    private static ResourcePattern ObjectsOf(PolicyText bucket) =>
        ResourcePattern.Parse(bucket.Text.EndsWith("*", StringComparison.Ordinal) ? bucket.Text : bucket.Text + "/*");
}
