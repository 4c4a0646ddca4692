using PolicyKit.Conditions;

namespace PolicyKit.Explaining;

/// <summary>What an operator asks of a value, in words.</summary>
internal static class ComparisonWords
{
    public static string Of(ConditionOperator test, IReadOnlyList<string> values)
    {
        bool not = test.IsNegated;
        return test.Comparison switch
        {
            ConditionComparison.StringEquals => Is(not, values),
            ConditionComparison.StringEqualsIgnoreCase => Is(not, values) + " in any case of its letters",
            ConditionComparison.StringLike or ConditionComparison.ArnLike => Like(not, values),
            ConditionComparison.NumericEquals => Is(not, values, quoted: false),
            ConditionComparison.NumericLessThan => "is less than " + One(values),
            ConditionComparison.NumericLessThanEquals => "is at most " + One(values),
            ConditionComparison.NumericGreaterThan => "is more than " + One(values),
            ConditionComparison.NumericGreaterThanEquals => "is at least " + One(values),
            ConditionComparison.DateEquals => Is(not, values, quoted: false),
            ConditionComparison.DateLessThan => "is before " + One(values),
            ConditionComparison.DateLessThanEquals => "is not after " + One(values),
            ConditionComparison.DateGreaterThan => "is after " + One(values),
            ConditionComparison.DateGreaterThanEquals => "is not before " + One(values),
            ConditionComparison.Bool => "is " + One(values),
            ConditionComparison.BinaryEquals => "has the bytes " + One(values),
            ConditionComparison.IpAddress => (not ? "is outside of " : "is in ") + (not ? Phrase.And(values) : Phrase.Or(values)),
            _ => One(values),
        };
    }

    private static string Is(bool not, IReadOnlyList<string> values, bool quoted = true)
    {
        string[] shown = [.. values.Select(value => quoted ? Phrase.Quote(value) : Phrase.Known(value))];
        return shown.Length == 1 ? (not ? "is not " : "is ") + shown[0]
            : not ? "is none of " + Phrase.And(shown)
            : "is " + Phrase.Or(shown);
    }

    private static string Like(bool not, IReadOnlyList<string> values)
    {
        string[] shown = [.. values.Select(value => PatternWords.Verb(value, not))];
        return not ? Phrase.And(shown) : Phrase.Or(shown);
    }

    private static string One(IReadOnlyList<string> values) => Phrase.Or([.. values.Select(Phrase.Known)]);
}
