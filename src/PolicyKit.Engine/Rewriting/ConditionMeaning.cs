using System.Globalization;
using System.Text;
using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Json;

namespace PolicyKit.Rewriting;

/// <summary>
/// A Condition as a text that is the same where the meaning is: <c>ArnEquals</c> compares as <c>ArnLike</c> does, <c>10.0.0.1</c> is
/// <c>10.0.0.1/32</c>, and <c>1.0</c> the number 1 (AWS: "IAM JSON policy elements: Condition operators"). What AWS leaves open stays
/// apart.
/// </summary>
internal static class ConditionMeaning
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The text; empty for no condition at all, null for one that is not wholly understood.</summary>
    public static string? KeyOf(JsonNode condition)
    {
        if (!condition.IsObject) return null;
        var tests = new SortedSet<string>(StringComparer.Ordinal);
        foreach (JsonMember test in condition.Members)
        {
            if (!test.Value.IsObject) return null;
            foreach (JsonMember entry in test.Value.Members)
            {
                IReadOnlyList<JsonNode> values = entry.Value.IsArray ? entry.Value.Items : [entry.Value];
                if (values.Any(static value => !IsScalar(value))) return null;
                tests.Add(KeyOf(
                    test.Name, entry.Name, [.. values.Select(static value => NodeWriter.LiteralOf(value.Kind) ?? value.Text)]));
            }
        }

        var key = new StringBuilder();
        foreach (string test in tests) StatementShape.Append(key, test);
        return key.ToString();
    }

    private static string KeyOf(string operatorText, string conditionKey, string[] values)
    {
        ConditionOperator @operator = ConditionOperator.Parse(operatorText);
        ConditionComparison comparison = @operator.Comparison;

        // Without a wildcard there is nothing that one would do and the other would not.
        if (comparison == ConditionComparison.StringLike && values.All(static value => value.IndexOfAny(Wildcards) < 0))
            comparison = ConditionComparison.StringEquals;

        // A negated operator and ForAllValues are true without the key as it is.
        bool ifExists = @operator.IfExists && !(@operator.HoldsWithoutKey && (@operator.IsNegated || @operator.IsSet));
        var key = new StringBuilder();
        StatementShape.Append(key, @operator.IsKnown
            ? $"{@operator.Quantifier} {comparison} {@operator.IsNegated} {ifExists}"
            : operatorText);
        StatementShape.Append(key, StatementShape.Lower(conditionKey));
        StatementShape.Append(key, StatementShape.SetKey([.. values.Select(value => MeaningOf(comparison, value))], ignoreCase: false)!);
        return key.ToString();
    }

    private static string MeaningOf(ConditionComparison comparison, string value) => comparison switch
    {
        ConditionComparison.StringEqualsIgnoreCase => value.ToUpperInvariant(),
        ConditionComparison.Bool or ConditionComparison.Null when ConditionValues.IsBool(value) => StatementShape.Lower(value),
        ConditionComparison.IpAddress when IpRange.TryParse(value, out IpRange range) => range.ToString(),
        >= ConditionComparison.NumericEquals and <= ConditionComparison.NumericGreaterThanEquals
            when PolicyNumber.TryParse(value, out decimal number) => Written(number),
        >= ConditionComparison.DateEquals and <= ConditionComparison.DateGreaterThanEquals
            when PolicyDate.TryParse(value, out decimal seconds) => Written(seconds),
        _ => value,
    };

    /// <summary>A number without zeros at its end.</summary>
    private static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool IsScalar(JsonNode value) =>
        value.Kind is JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False;
}
