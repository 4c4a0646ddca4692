namespace PolicyKit.Building;

/// <summary>The operators of a multi-valued ARN key, each for any value and for all values.</summary>
public class ArnSetOperators : ConditionKey
{
    private protected ArnSetOperators(string name)
        : base(name)
    {
    }

    internal ArnSetOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>At least one value of the key is one of these ARNs.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIs(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAnyValue:ArnEquals", ConditionValues.Arns(first, rest));

    /// <summary>Every value of the key is one of these ARNs; true also where the key is missing or empty.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAre(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAllValues:ArnEquals", ConditionValues.Arns(first, rest));

    /// <summary>At least one value of the key is one of these ARNs.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIs(string first, params string[] rest) =>
        Test("ForAnyValue:ArnEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>Every value of the key is one of these ARNs; true also where the key is missing or empty.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAre(string first, params string[] rest) =>
        Test("ForAllValues:ArnEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>At least one value of the key is none of these ARNs.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNot(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAnyValue:ArnNotEquals", ConditionValues.Arns(first, rest));

    /// <summary>Every value of the key is none of these ARNs; true also where the key is missing or empty.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNot(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAllValues:ArnNotEquals", ConditionValues.Arns(first, rest));

    /// <summary>At least one value of the key is none of these ARNs.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNot(string first, params string[] rest) =>
        Test("ForAnyValue:ArnNotEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>Every value of the key is none of these ARNs; true also where the key is missing or empty.</summary>
    /// <param name="first">A complete ARN without wildcards.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNot(string first, params string[] rest) =>
        Test("ForAllValues:ArnNotEquals", ConditionValues.ExactArns(first, rest));

    /// <summary>At least one value of the key matches one of these ARN patterns.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIsLike(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAnyValue:ArnLike", ConditionValues.Arns(first, rest));

    /// <summary>Every value of the key matches one of these ARN patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAreLike(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAllValues:ArnLike", ConditionValues.Arns(first, rest));

    /// <summary>At least one value of the key matches one of these ARN patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIsLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAnyValue:ArnLike", ConditionValues.Patterns(first, rest));

    /// <summary>Every value of the key matches one of these ARN patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAreLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAllValues:ArnLike", ConditionValues.Patterns(first, rest));

    /// <summary>At least one value of the key matches none of these ARN patterns.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNotLike(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAnyValue:ArnNotLike", ConditionValues.Arns(first, rest));

    /// <summary>Every value of the key matches none of these ARN patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">A resource or a pattern of resources; it takes the partition of the policy.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNotLike(ResourceArn first, params ResourceArn[] rest) =>
        Test("ForAllValues:ArnNotLike", ConditionValues.Arns(first, rest));

    /// <summary>At least one value of the key matches none of these ARN patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAnyValue:ArnNotLike", ConditionValues.Patterns(first, rest));

    /// <summary>Every value of the key matches none of these ARN patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">An interpolated string, <c>$"arn:aws:iam::*:role/app-*"</c>, with its partition.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAllValues:ArnNotLike", ConditionValues.Patterns(first, rest));
}
