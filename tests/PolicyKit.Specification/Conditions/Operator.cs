using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;

namespace PolicyKit.Specification.Conditions;

/// <summary>
/// An operator without prefix and suffix: how one value of the request compares with one of the policy, and whether the outcome is turned
/// round (AWS: "IAM JSON policy elements: Condition operators").
/// </summary>
/// <param name="IsNegated">Whether it holds where none of the policy's values compares.</param>
/// <param name="TakesVariables">Whether its values may have policy variables.</param>
/// <param name="Compares">Whether a value of the request, the first, compares with one of the policy.</param>
public sealed record Operator(bool IsNegated, bool TakesVariables, Func<string, Character[], bool> Compares)
{
    /// <summary>The operator of a name. IAM has 27; <c>Null</c> is none of these, since it looks at no value.</summary>
    public static Operator Of(string name) => name switch
    {
        // "String condition operators". Case counts, but for IgnoreCase; wildcards are some in the Like forms alone.
        "StringEquals" => Text(false, static (value, policy) => value == policy),
        "StringNotEquals" => Text(true, static (value, policy) => value == policy),
        "StringEqualsIgnoreCase" => Text(false, IsSameIgnoringCase),
        "StringNotEqualsIgnoreCase" => Text(true, IsSameIgnoringCase),
        "StringLike" => new(false, true, static (value, policy) => Wildcards.Match(policy, value)),
        "StringNotLike" => new(true, true, static (value, policy) => Wildcards.Match(policy, value)),

        // "Amazon Resource Name (ARN) condition operators": ArnEquals and ArnLike are the same, and their negations.
        "ArnEquals" or "ArnLike" => new(false, true, IsArnLike),
        "ArnNotEquals" or "ArnNotLike" => new(true, true, IsArnLike),

        // "Numeric condition operators".
        "NumericEquals" => Numeric(false, static order => order == 0),
        "NumericNotEquals" => Numeric(true, static order => order == 0),
        "NumericLessThan" => Numeric(false, static order => order < 0),
        "NumericLessThanEquals" => Numeric(false, static order => order <= 0),
        "NumericGreaterThan" => Numeric(false, static order => order > 0),
        "NumericGreaterThanEquals" => Numeric(false, static order => order >= 0),

        // "Date condition operators".
        "DateEquals" => Date(false, static order => order == 0),
        "DateNotEquals" => Date(true, static order => order == 0),
        "DateLessThan" => Date(false, static order => order < 0),
        "DateLessThanEquals" => Date(false, static order => order <= 0),
        "DateGreaterThan" => Date(false, static order => order > 0),
        "DateGreaterThanEquals" => Date(false, static order => order >= 0),

        // "Boolean condition operators", "Binary condition operators", "IP address condition operators".
        "Bool" => Text(false, static (value, policy) => Values.Bool(value) is { } one && one == Values.Bool(policy)),
        "BinaryEquals" => new(false, false, static (value, policy) => Values.Bytes(value) is { } one && Values.Bytes(TextOf(policy)) is { } other && one.SequenceEqual(other)),
        "IpAddress" => new(false, false, IsInNetwork),
        "NotIpAddress" => new(true, false, IsInNetwork),
        _ => throw new RefusedException($"there is no operator {name}"),
    };

    /// <summary>
    /// "Conditions with multiple context keys or values": values are alternatives, under a negated operator none of which may compare. A
    /// value with a variable that has none is null and compares with nothing.
    /// </summary>
    public bool Meets(string value, IReadOnlyList<string> policyValues, Func<string, Character[]?> read) =>
        policyValues.Any(text => read(text) is { } policy && Compares(value, policy)) != IsNegated;

    private static Operator Text(bool isNegated, Func<string, string, bool> compares) =>
        new(isNegated, true, (value, policy) => compares(value, TextOf(policy)));

    /// <summary>A value that is no number or no date compares with nothing. AWS is silent; a Deny must not fail open by it.</summary>
    private static Operator Numeric(bool isNegated, Func<int, bool> fits) => new(isNegated, false, (value, policy) =>
        Values.Number(value) is { } one && Values.Number(TextOf(policy)) is { } other && fits(one.CompareTo(other)));

    private static Operator Date(bool isNegated, Func<int, bool> fits) => new(isNegated, false, (value, policy) =>
        Values.Date(value) is { } one && Values.Date(TextOf(policy)) is { } other && fits(one.CompareTo(other)));

    /// <summary>A lone <c>*</c> is every ARN.</summary>
    private static bool IsArnLike(string value, Character[] policy) => policy is [{ IsWildcard: true, Value: '*' }]
        ? value.StartsWith("arn:", StringComparison.Ordinal)
        : Wildcards.MatchArn(policy, value);

    private static bool IsInNetwork(string value, Character[] policy) =>
        Values.Network(TextOf(policy)) is { } network && Values.Network(value) is { } address && network.Holds(address);

    private static bool IsSameIgnoringCase(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(Character[] characters) => string.Concat(characters.Select(static one => one.Value));
}
