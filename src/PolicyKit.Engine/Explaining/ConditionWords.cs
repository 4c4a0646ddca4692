using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Explaining;

/// <summary>One operator and key of a Condition as a sentence that says exactly what it asks, requests without the key included.</summary>
internal static class ConditionWords
{
    public static string Of(ConditionModel condition)
    {
        ConditionOperator test = ConditionOperator.Parse(condition.Operator.Text);
        string key = KeyWords.Of(condition.Key.Text);
        string[] values = [.. condition.Values.Values.Select(value => value.Text)];
        if (!test.IsKnown || !condition.Operator.IsKnown || !condition.Values.IsComplete || values.Length == 0)
            return $"{Phrase.Known(condition.Operator.Text)} of {key} {Phrase.Or([.. values.Select(Phrase.Quote)])}".TrimEnd();
        if (test.IsNull) return OfPresence(Phrase.Known(condition.Key.Text), values);
        string? fact = test is { Comparison: ConditionComparison.Bool, IsSet: false } && values.Length == 1
            && bool.TryParse(values[0], out bool value)
                ? FactWords.Of(condition.Key.Text, value) : null;
        string sentence = test.Quantifier switch
        {
            SetQuantifier.ForAnyValue => $"at least one value of {key} {ComparisonWords.Of(test, values)}",
            SetQuantifier.ForAllValues => $"each value of {key} {ComparisonWords.Of(test, values)}",
            _ => fact ?? $"{key} {ComparisonWords.Of(test, values)}",
        };
        return test.HoldsWithoutKey ? sentence + Without(condition.Key.Text, test) : sentence;
    }

    private static string OfPresence(string key, string[] values)
    {
        bool absent = values.Contains("true", StringComparer.OrdinalIgnoreCase);
        bool present = values.Contains("false", StringComparer.OrdinalIgnoreCase);
        return (absent, present) switch
        {
            (true, false) => $"the request has no {key}",
            (false, true) => $"the request has {key}",
            (true, true) => "in any case",
            _ => "never",
        };
    }

    private static string Without(string key, ConditionOperator test) => test.Quantifier == SetQuantifier.ForAllValues
        ? ", or there is none"
        : $", or the request has no {Phrase.Known(key)}";
}
