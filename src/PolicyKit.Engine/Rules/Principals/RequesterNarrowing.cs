using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// Whether the conditions of an Allow tie it to someone: an account, an organization, a network, a source. What is not known to
/// leave it open counts as tying it.
/// </summary>
internal static class RequesterNarrowing
{
    /// <summary>
    /// IPv4 networks larger than this are no narrower than the internet to anyone who looks for an address in them.
    /// </summary>
    private const int WidestV4 = 8;
    private const int WidestV6 = 32;

    private const string SourceIp = "aws:SourceIp";

    /// <summary>
    /// Keys that say how, when or with what parameters a request is made, which whoever makes it is free to choose.
    /// </summary>
    private static readonly HashSet<string> Chosen = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:RequestedRegion", "aws:PrincipalType", "s3:x-amz-acl", "s3:x-amz-server-side-encryption", "s3:x-amz-storage-class",
        "s3:prefix", "s3:delimiter", "s3:max-keys", "s3:VersionId", "sts:ExternalId", "sts:RoleSessionName", "sns:Protocol",
        "lambda:FunctionUrlAuthType", "lambda:InvokedViaFunctionUrl", "kms:ViaService",
    };

    /// <summary>Keys whose values are ids, of which a pattern names anybody's.</summary>
    private static readonly HashSet<string> Ids = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOwner", "aws:SourceVpc",
        "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID", "kms:CallerAccount",
    };

    public static bool MayNarrow(StatementModel statement) => !statement.HasAllConditions || statement.Conditions.Any(Narrows);

    /// <summary>
    /// Whether the operator asks for a value, so that a request that lacks the key or has another value does not pass.
    /// </summary>
    public static bool Demands(ConditionOperator @operator) => @operator is { IsNull: false, IsNegated: false, IfExists: false };

    /// <summary>Whether a Deny with this condition spares only those whom its values tie the rest to.</summary>
    public static bool Spares(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        return !condition.Operator.IsKnown || (@operator.IsNegated && Ties(condition, @operator));
    }

    private static bool Narrows(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        if (!condition.Operator.IsKnown || !@operator.IsKnown) return true;

        // A request always has an address, save through a VPC endpoint.
        bool isAddress = string.Equals(condition.Key.Text, SourceIp, StringComparison.OrdinalIgnoreCase);
        bool isDemanded = Demands(@operator) || (isAddress && @operator is { IsNegated: false, IsNull: false });
        return isDemanded && Ties(condition, @operator);
    }

    private static bool Ties(ConditionModel condition, ConditionOperator @operator)
    {
        string key = condition.Key.Text;
        if (!condition.Key.IsKnown) return true;
        if (Narrowing.IsIdle(key) || Chosen.Contains(key)) return false;
        return !condition.Values.Values.Any(value => value.IsKnown && IsWide(key, value.Text, @operator.TakesPattern));
    }

    private static bool IsWide(string key, string value, bool isPattern)
    {
        if (isPattern && IsStars(value)) return true;
        if (string.Equals(key, SourceIp, StringComparison.OrdinalIgnoreCase))
            return IpRange.TryParse(value, out IpRange range) && range.Length < (range.IsV6 ? WidestV6 : WidestV4);
        if (!isPattern) return false;
        if (Ids.Contains(key)) return value.IndexOfAny(['*', '?']) >= 0;
        bool isArn = string.Equals(key, "aws:PrincipalArn", StringComparison.OrdinalIgnoreCase)
            || string.Equals(key, "aws:SourceArn", StringComparison.OrdinalIgnoreCase);

        // The name of a bucket is its own in all accounts.
        return isArn && Arn.TryParse(value) is { IsComplete: true } arn && IsStars(arn.Account)
            && (arn.Service != "s3" || arn.Resource.StartsWith("*", StringComparison.Ordinal));
    }

    private static bool IsStars(string text) => text.Length > 0 && text.All(c => c == '*');
}
