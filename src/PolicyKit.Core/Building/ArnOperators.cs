namespace PolicyKit.Building;

/// <summary>The operators of a single-valued ARN key. IAM compares the six fields apart.</summary>
public class ArnOperators : ConditionKey
{
    private protected ArnOperators(string name)
        : base(name)
    {
    }

    internal ArnOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is one of these ARNs.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(ResourceArn first, params ResourceArn[] rest) => Test("ArnEquals", ConditionValues.Arns(first, rest));

    /// <summary>The value is one of these ARNs.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(string first, params string[] rest) => Test("ArnEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>The value is none of these ARNs, or missing.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNot(ResourceArn first, params ResourceArn[] rest) =>
        Test("ArnNotEquals", ConditionValues.Arns(first, rest));

    /// <summary>The value is none of these ARNs, or missing.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNot(string first, params string[] rest) => Test("ArnNotEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>The value matches one of these ARN patterns.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition IsLike(ResourceArn first, params ResourceArn[] rest) => Test("ArnLike", ConditionValues.Arns(first, rest));

    /// <summary>The value matches one of these ARN patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition IsLike(NamePattern first, params NamePattern[] rest) =>
        Test("ArnLike", ConditionValues.Patterns(first, rest));

    /// <summary>The value matches none of these ARN patterns, or is missing.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNotLike(ResourceArn first, params ResourceArn[] rest) =>
        Test("ArnNotLike", ConditionValues.Arns(first, rest));

    /// <summary>The value matches none of these ARN patterns, or is missing.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("ArnNotLike", ConditionValues.Patterns(first, rest));
}
