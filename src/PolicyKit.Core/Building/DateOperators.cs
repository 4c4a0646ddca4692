namespace PolicyKit.Building;

/// <summary>The operators of a single-valued date key.</summary>
public class DateOperators : ConditionKey
{
    private protected DateOperators(string name)
        : base(name)
    {
    }

    internal DateOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is one of these moments.</summary>
    /// <param name="first">The moment; it is written in UTC.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(DateTimeOffset first, params DateTimeOffset[] rest) =>
        Test("DateEquals", ConditionValues.Dates(first, rest));

    /// <summary>The value is none of these moments, or missing.</summary>
    /// <param name="first">The moment; it is written in UTC.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNot(DateTimeOffset first, params DateTimeOffset[] rest) =>
        Test("DateNotEquals", ConditionValues.Dates(first, rest));

    /// <summary>The value is before a moment.</summary>
    /// <param name="moment">The moment; it is written in UTC.</param>
    public Condition IsBefore(DateTimeOffset moment) => Test("DateLessThan", ConditionValues.Date(moment));

    /// <summary>The value is at a moment or before it.</summary>
    /// <param name="moment">The moment; it is written in UTC.</param>
    public Condition IsAtOrBefore(DateTimeOffset moment) => Test("DateLessThanEquals", ConditionValues.Date(moment));

    /// <summary>The value is after a moment.</summary>
    /// <param name="moment">The moment; it is written in UTC.</param>
    public Condition IsAfter(DateTimeOffset moment) => Test("DateGreaterThan", ConditionValues.Date(moment));

    /// <summary>The value is at a moment or after it.</summary>
    /// <param name="moment">The moment; it is written in UTC.</param>
    public Condition IsAtOrAfter(DateTimeOffset moment) => Test("DateGreaterThanEquals", ConditionValues.Date(moment));
}
