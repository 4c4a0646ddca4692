using System.Globalization;
using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Catalogue.Naming;
using PolicyKit.Conditions;

namespace PolicyKit.Converting;

/// <summary>Writes an operator as the call of a key's member.</summary>
internal static class ConditionCall
{
    /// <summary>The call; null where the key has no such member, or a value is not what it takes.</summary>
    /// <param name="key">The expression of the key.</param>
    /// <param name="test">The operator.</param>
    /// <param name="type">The key's type.</param>
    /// <param name="isSet">Whether the key has several values.</param>
    /// <param name="values">The values as a policy writes them.</param>
    /// <param name="arnOf">The typed form of an ARN, for operators that take no pattern as text; null where it has none.</param>
    public static string? Write(
        string key, ConditionOperator test, ConditionKeyType type, bool isSet, IReadOnlyList<string> values,
        Func<string, string?> arnOf)
    {
        if (values.Count == 0) return null;
        if (test.IsNull) return Null(key, test, values);
        if (test.IfExists) key += ".IfExists";
        if (test.Base == "Bool") return values is ["true" or "false"] ? key + "." + Bool(test, isSet, values[0]) : null;
        if (OperatorMembers.MemberOf(test.Base) is not { } verb) return null;
        if (isSet && type is not (ConditionKeyType.String or ConditionKeyType.Arn)) return null;
        if (Compares(test.Base) && values.Count > 1) return null;
        List<string?> arguments = [.. values.Select(value => Value(test.Base, type, value))];
        if (!isSet && arguments is [null] && test.Base is "StringEquals" or "StringNotEquals")
            arguments = [PatternExpression.WholeVariable(values[0])];
        if (arguments.Contains(null) && type == ConditionKeyType.Arn) arguments = [.. values.Select(arnOf)];
        if (arguments.Contains(null)) return null;
        return $"{key}.{Quantified(test, verb)}({string.Join(", ", arguments)})";
    }

    private static string? Null(string key, ConditionOperator test, IReadOnlyList<string> values) =>
        test.IfExists || test.IsSet ? null
        : values is ["true"] ? key + ".IsAbsent"
        : values is ["false"] ? key + ".Exists"
        : null;

    private static string Bool(ConditionOperator test, bool isSet, string value)
    {
        string verb = isSet ? Quantified(test, "Is") : "Is";
        return verb + (value == "true" ? "True" : "False");
    }

    private static string Quantified(ConditionOperator test, string verb) =>
        test.Quantifier switch
        {
            SetQuantifier.ForAllValues => OperatorMembers.Of(verb, all: true),
            SetQuantifier.ForAnyValue => OperatorMembers.Of(verb, all: false),
            _ => verb,
        };

    // Of a limit there is one.
    private static bool Compares(string test) => test.Contains("Than", StringComparison.Ordinal);

    private static string? Value(string test, ConditionKeyType type, string value) => type switch
    {
        ConditionKeyType.String when test.EndsWith("Like", StringComparison.Ordinal) => PatternExpression.Interpolated(value),
        ConditionKeyType.String => value.Contains("${", StringComparison.Ordinal) ? null : CSharpText.Literal(value),
        ConditionKeyType.Arn when test.EndsWith("Like", StringComparison.Ordinal) => PatternExpression.Interpolated(value),
        ConditionKeyType.Arn => IfSame(value, () => ConditionValues.ExactArns(value, [])[0], CSharpText.Literal(value)),
        ConditionKeyType.Numeric => IfSame(value, () => ConditionValues.Number(Number(value)), value + "m"),
        ConditionKeyType.Date => IfSame(value, () => ConditionValues.Date(Moment(value)), Date(value)),
        ConditionKeyType.IpAddress => IfSame(value, () => ((IpNetwork)value).ToString(), CSharpText.Literal(value)),
        ConditionKeyType.Binary => IfSame(
            value, () => Convert.ToBase64String(Convert.FromBase64String(value)),
            $"System.Convert.FromBase64String({CSharpText.Literal(value)})"),
        _ => null,
    };

    // A value that the typed form would write otherwise, or refuse, has none.
    private static string? IfSame(string value, Func<string> written, string code)
    {
        try
        {
            return written() == value ? code : null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static decimal Number(string value) => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string value) =>
        DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Date(string value) =>
        $"System.DateTimeOffset.Parse({CSharpText.Literal(value)}, System.Globalization.CultureInfo.InvariantCulture)";
}
