using PolicyKit.Matching;

namespace PolicyKit.Evaluation;

/// <summary>
/// The ARN of a session's role as far as the session's own ARN tells it: the role's path is not in there (AWS: "IAM identifiers").
/// A Deny then applies where it does for some path, so that no answer is Allowed for lack of knowledge. An Allow takes a role for one
/// without a path, but for those whose names AWS keeps for roles under a path of its own.
/// </summary>
internal sealed class PartlyKnownArn
{
    private readonly string[] _forms;
    private readonly bool _isUnderPath;

    private PartlyKnownArn(string example, bool isUnderPath, params string[] forms)
    {
        Example = example;
        _isUnderPath = isUnderPath;
        _forms = Array.ConvertAll(forms, static form => PatternTokens.Read(form, variables: false, byField: true));
    }

    /// <summary>The ARN that comes nearest.</summary>
    public string Example { get; }

    /// <param name="roles">The ARN of the account's roles, up to the slash behind <c>role</c>.</param>
    /// <param name="name">The role's name.</param>
    public static PartlyKnownArn OfRole(string roles, string name)
    {
        if (name.StartsWith("AWSReservedSSO_", StringComparison.Ordinal))
        {
            string reserved = roles + "aws-reserved/sso.amazonaws.com/";
            return new(reserved + name, isUnderPath: true, reserved + name, $"{reserved}*/{name}");
        }

        return name.StartsWith("AWSServiceRoleFor", StringComparison.Ordinal)
            ? new($"{roles}aws-service-role/*/{name}", isUnderPath: true, $"{roles}aws-service-role/*/{name}")
            : new(roles + name, isUnderPath: false, roles + name, $"{roles}*/{name}");
    }

    /// <summary>Whether a condition holds, for a statement of an effect; null where the nearest ARN is to decide.</summary>
    public bool? Passes(CompiledCondition condition, bool isAllow)
    {
        if (isAllow && !_isUnderPath) return null;
        bool ignoresCase = condition.Operator.Comparison == Conditions.ConditionComparison.StringEqualsIgnoreCase;
        string[] values = [.. condition.Values.Texts.Where(static text => text.IsUsable).Select(text => Compared(string.Concat(text.Tokens)))];
        bool may = Array.Exists(_forms, form => Array.Exists(values, value => PatternOverlap.Exists(value, Compared(form))));
        bool must = Array.TrueForAll(_forms, form => Array.Exists(values, value => PatternContainment.MatchesAsText(value, Compared(form))));
        return condition.Operator.IsNegated ? isAllow ? !may : !must : isAllow ? must : may;

        string Compared(string tokens) => ignoresCase ? tokens.ToUpperInvariant() : tokens;
    }
}
