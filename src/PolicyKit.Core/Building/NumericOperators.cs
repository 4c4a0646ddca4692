namespace PolicyKit.Building;

/// <summary>The operators of a single-valued numeric key.</summary>
public class NumericOperators : ConditionKey
{
    private protected NumericOperators(string name)
        : base(name)
    {
    }

    internal NumericOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is one of these numbers.</summary>
    /// <param name="first">The number.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(decimal first, params decimal[] rest) => Test("NumericEquals", ConditionValues.Numbers(first, rest));

    /// <summary>The value is none of these numbers, or missing.</summary>
    /// <param name="first">The number.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNot(decimal first, params decimal[] rest) =>
        Test("NumericNotEquals", ConditionValues.Numbers(first, rest));

    /// <summary>The value is less than a number.</summary>
    /// <param name="limit">The number.</param>
    public Condition IsLessThan(decimal limit) => Test("NumericLessThan", ConditionValues.Number(limit));

    /// <summary>The value is at most a number.</summary>
    /// <param name="limit">The number.</param>
    public Condition IsAtMost(decimal limit) => Test("NumericLessThanEquals", ConditionValues.Number(limit));

    /// <summary>The value is greater than a number.</summary>
    /// <param name="limit">The number.</param>
    public Condition IsGreaterThan(decimal limit) => Test("NumericGreaterThan", ConditionValues.Number(limit));

    /// <summary>The value is at least a number.</summary>
    /// <param name="limit">The number.</param>
    public Condition IsAtLeast(decimal limit) => Test("NumericGreaterThanEquals", ConditionValues.Number(limit));
}
