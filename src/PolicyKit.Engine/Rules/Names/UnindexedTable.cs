using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>
/// Finds a DynamoDB table that may be queried while none of its indexes may: an index has an ARN of its own (AWS: "Using IAM policy
/// conditions for fine-grained access control").
/// </summary>
internal static class UnindexedTable
{
    private static readonly ResourcePattern AnyIndex = ResourcePattern.Parse("arn:*:dynamodb:*:*:table/?*/index/?*");
    private static readonly char[] Open = ['*', '?', '$', PatternToken.Hole];

    /// <summary>The first table of a statement that names no index at all, with the action that reads it; null for none.</summary>
    public static (PolicyText Table, int Start, string Action)? Find(StatementModel statement)
    {
        if (!statement.IsAllow || statement.Actions is not { IsNegated: false, IsComplete: true } actions) return null;
        if (actions.Values.FirstOrDefault(value => value.Text is "dynamodb:Query" or "dynamodb:Scan") is not { } query) return null;
        if (statement.Resources is not { IsNegated: false, IsComplete: true } resources) return null;
        if (resources.Values.Any(value => ResourcePattern.Parse(value.Text).Overlaps(AnyIndex))) return null;
        foreach (PolicyText value in resources.Values)
        {
            if (Arn.TryParse(value.Text) is not { IsComplete: true, Service: "dynamodb" } arn) continue;
            string name = arn.Resource;
            bool isTable = name.StartsWith("table/", StringComparison.Ordinal) && name.LastIndexOf('/') == name.IndexOf('/');
            if (isTable && name.IndexOfAny(Open) < 0) return (value, arn.StartOf(5), query.Text);
        }

        return null;
    }
}
