using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Requests;

/// <summary>What the conditions of a statement say of who sends a request.</summary>
internal static class SenderConditions
{
    /// <summary>
    /// Keys that say how, when or with what parameters a request is made, which whoever makes it is free to choose.
    /// </summary>
    private static readonly HashSet<string> Chosen = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:RequestedRegion", SenderKeys.PrincipalType, "s3:x-amz-acl", "s3:x-amz-server-side-encryption", "s3:x-amz-storage-class",
        "s3:prefix", "s3:delimiter", "s3:max-keys", "s3:VersionId", "s3:signatureAge", "sts:ExternalId", "sts:RoleSessionName", "sns:Protocol",
        "lambda:FunctionUrlAuthType", "lambda:InvokedViaFunctionUrl", "kms:ViaService",
        "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths", "s3:ResourceAccount",
    };

    /// <summary>
    /// Whether the conditions let in only whom they name: an account, an organization, a network, a source. What is not known counts
    /// as naming someone.
    /// </summary>
    public static bool MayConfine(StatementModel statement) => !statement.HasAllConditions || statement.Conditions.Any(MayConfine);

    /// <summary>
    /// Whether the conditions tell some senders from others at all, or something that the service vouches for. What is not known
    /// counts as doing so.
    /// </summary>
    public static bool MayTell(StatementModel statement) => !statement.HasAllConditions || statement.Conditions.Any(MayTell);

    /// <summary>
    /// Whether the operator asks for a value, so that a request that lacks the key or has another value does not pass.
    /// </summary>
    public static bool Demands(ConditionOperator @operator) => !@operator.IsNull && !@operator.IsNegated && !@operator.HoldsWithoutKey;

    /// <summary>Whether a Deny with this condition spares only those whom its values name, or nobody.</summary>
    public static bool Spares(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        return !condition.Operator.IsKnown || (@operator.IsNegated && Names(condition, @operator));
    }

    private static bool MayConfine(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        if (!condition.Operator.IsKnown || !@operator.IsKnown || !condition.Key.IsKnown) return true;
        return Demands(@operator) && Names(condition, @operator);
    }

    private static bool Names(ConditionModel condition, ConditionOperator @operator)
    {
        string key = condition.Key.Text;
        if (!condition.Key.IsKnown) return true;
        if (OwnerKeys.IsAddress(key))
            return condition.Values.Values.All(static value => !IpRange.TryParse(value.Text, out IpRange range) || OwnerKeys.IsOwnNetwork(range));
        return OwnerKeys.Has(key) && condition.Values.Values.All(value => ConditionValue.IsFixed(
            ConditionValue.TokensOf(value, @operator), tokens => OwnerKeys.TextsOfOwner(key, tokens).Any()));
    }

    private static bool MayTell(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        if (!condition.Operator.IsKnown || !@operator.IsKnown || !condition.Key.IsKnown) return true;
        string key = condition.Key.Text;
        if (!Demands(@operator) || RequestKeys.IsIdle(key) || Chosen.Contains(key)) return false;
        if (OwnerKeys.Has(key) || OwnerKeys.IsAddress(key)) return Names(condition, @operator);
        return !condition.Values.Values.Any(value => ConditionValue.IsOpen(ConditionValue.TokensOf(value, @operator)));
    }
}
