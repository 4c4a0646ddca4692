using PolicyKit.Model;

namespace PolicyKit.Rules.Breadth;

/// <summary>Whether a statement's conditions narrow what it grants. How, when or over what the request is made narrows nothing.</summary>
internal static class Narrowing
{
    private static readonly HashSet<string> Idle = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SecureTransport", "aws:UserAgent", "aws:Referer", "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime",
        "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:ViaAWSService", "s3:TlsVersion", "s3:signatureversion", "s3:authType",
    };

    /// <summary>Whether a condition narrows the statement, or may: one that is unknown counts as one that does.</summary>
    public static bool MayNarrow(StatementModel statement) => !statement.HasAllConditions || statement.Conditions.Any(Narrows);

    /// <summary>Whether a condition ties the statement to tagged resources, whatever their names are.</summary>
    public static bool IsByTag(StatementModel statement) => !statement.HasAllConditions
        || statement.Conditions.Any(condition => condition.Key.Text.IndexOf("ResourceTag/", StringComparison.OrdinalIgnoreCase) >= 0
            || condition.Key.Text.StartsWith("s3:BucketTag/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a key says only how or when a request is made.</summary>
    public static bool IsIdle(string key) => Idle.Contains(key);

    private static bool Narrows(ConditionModel condition)
    {
        if (Idle.Contains(condition.Key.Text)) return false;
        return !condition.Values.Values.Any(value => value.Text == "*");
    }
}
