using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using static PolicyKit.Conditions.ConditionComparison;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// Whether an operator compares the type of values that a key has (AWS: "IAM JSON policy elements: Condition operators"): where
/// not, it never matches.
/// </summary>
internal static class OperatorType
{
    private const string ArnHead = "arn:";

    /// <summary>Whether the operator is of another type than the key, and that matters.</summary>
    public static bool IsWrong(ConditionTest test, ConditionKeyDefinition key)
    {
        if (test.Operator.IsNull || test.Operator.Type is not { } type || type == key.Type) return false;

        // A variable stands for the text of another key, which may well be compared as text, as AWS does with two addresses.
        if (type == ConditionKeyType.String && test.Values.All(IsVariable)) return false;
        return (type, key.Type) switch
        {
            // An ARN is text, too; a pattern over it is another rule's.
            (ConditionKeyType.String, ConditionKeyType.Arn) => false,

            // AWS's data call some keys text that have ARNs.
            (ConditionKeyType.Arn, ConditionKeyType.String) => !test.Values.All(IsArnOrOpen),

            // Moments are compared as numbers of seconds as well.
            (ConditionKeyType.Numeric, ConditionKeyType.Date) => !test.Values.All(IsNumber),
            _ => true,
        };
    }

    /// <summary>
    /// How an operator for the key would compare as this one does; null where its values do not fit, or there is none.
    /// </summary>
    public static ConditionComparison? Fitting(ConditionTest test, ConditionKeyDefinition key)
    {
        bool isEquality = test.Operator.Comparison is StringEquals or StringEqualsIgnoreCase or StringLike or ArnLike
            or NumericEquals or DateEquals or ConditionComparison.Bool;
        if (!isEquality) return null;
        return key.Type switch
        {
            ConditionKeyType.String => test.Operator.TakesPattern ? StringLike : StringEquals,
            ConditionKeyType.Arn when test.Values.All(IsArnOrOpen) => ArnLike,
            ConditionKeyType.Numeric when test.Values.All(IsNumber) => NumericEquals,
            ConditionKeyType.Date when test.Values.All(IsDate) => DateEquals,
            ConditionKeyType.Bool when test.IsOnly("true") || test.IsOnly("false") => ConditionComparison.Bool,
            ConditionKeyType.IpAddress when test.Values.All(IsNetwork) => ConditionComparison.IpAddress,
            _ => null,
        };
    }

    /// <summary>The operators for a type of key, in words for a message.</summary>
    public static string Family(ConditionKeyType type) => type switch
    {
        ConditionKeyType.Arn => "ArnLike and its like",
        ConditionKeyType.Bool => "Bool",
        ConditionKeyType.Numeric => "NumericEquals, NumericLessThan and their like",
        ConditionKeyType.Date => "DateLessThan, DateGreaterThan and their like",
        ConditionKeyType.IpAddress => "IpAddress and NotIpAddress",
        ConditionKeyType.Binary => "BinaryEquals",
        _ => "StringEquals, StringLike and their like",
    };

    /// <summary>A type of key, in words for a message.</summary>
    public static string Describe(ConditionKeyType type) => type switch
    {
        ConditionKeyType.Arn => "an ARN",
        ConditionKeyType.Bool => "true or false",
        ConditionKeyType.Numeric => "a number",
        ConditionKeyType.Date => "a date",
        ConditionKeyType.IpAddress => "an IP address",
        ConditionKeyType.Binary => "binary",
        _ => "text",
    };

    private static bool IsArnOrOpen(PolicyText value) =>
        !ConditionTest.IsKnown(value) || value.Text.StartsWith(ArnHead, StringComparison.Ordinal)
        || value.Text.StartsWith("*", StringComparison.Ordinal);

    private static bool IsVariable(PolicyText value) =>
        value.Text.StartsWith("${", StringComparison.Ordinal) && PolicyVariable.LengthAt(value.Text, 0) == value.Text.Length;

    private static bool IsNumber(PolicyText value) => PolicyNumber.TryParse(value.Text, out _);

    private static bool IsDate(PolicyText value) => PolicyDate.TryParse(value.Text, out _);

    private static bool IsNetwork(PolicyText value) => IpRange.TryParse(value.Text, out _);
}
