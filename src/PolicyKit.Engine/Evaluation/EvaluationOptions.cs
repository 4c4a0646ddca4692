namespace PolicyKit.Evaluation;

/// <summary>Choices where AWS's documentation leaves one, in one place. The defaults are what PolicyKit takes for AWS's behaviour.</summary>
public sealed class EvaluationOptions
{
    /// <summary>The defaults.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>
    /// Whether an action that takes no resource type is matched by a literal <c>*</c> alone, as AWS's "Actions, resources, and
    /// condition keys" has it. True by default; it needs the service data.
    /// </summary>
    public bool WildcardOnlyActions { get; init; } = true;

    /// <summary>
    /// Whether a negated operator holds where a value is none of its kind, as <c>NotIpAddress</c> over text that is no address.
    /// True by default, so that a Deny does not fail open. AWS's documentation is silent.
    /// </summary>
    public bool NegatedOperatorsHoldForInvalidValues { get; init; } = true;
}
