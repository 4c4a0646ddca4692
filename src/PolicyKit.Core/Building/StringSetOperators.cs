namespace PolicyKit.Building;

/// <summary>The operators of a multi-valued string key, each for any value and for all values.</summary>
public class StringSetOperators : ConditionKey
{
    private protected StringSetOperators(string name)
        : base(name)
    {
    }

    internal StringSetOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>At least one value of the key is one of these.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIs(string first, params string[] rest) =>
        Test("ForAnyValue:StringEquals", ConditionValues.Exact(first, rest));

    /// <summary>Every value of the key is one of these; true also where the key is missing or empty.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAre(string first, params string[] rest) =>
        Test("ForAllValues:StringEquals", ConditionValues.Exact(first, rest));

    /// <summary>At least one value of the key is none of these.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNot(string first, params string[] rest) =>
        Test("ForAnyValue:StringNotEquals", ConditionValues.Exact(first, rest));

    /// <summary>Every value of the key is none of these; true also where the key is missing or empty.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNot(string first, params string[] rest) =>
        Test("ForAllValues:StringNotEquals", ConditionValues.Exact(first, rest));

    /// <summary>At least one value of the key is one of these, whatever the case.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIsIgnoreCase(string first, params string[] rest) =>
        Test("ForAnyValue:StringEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>Every value of the key is one of these, whatever the case; true also where the key is missing or empty.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAreIgnoreCase(string first, params string[] rest) =>
        Test("ForAllValues:StringEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>At least one value of the key is none of these, whatever the case.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNotIgnoreCase(string first, params string[] rest) =>
        Test("ForAnyValue:StringNotEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>
    /// Every value of the key is none of these, whatever the case; true also where the key is missing or empty.
    /// </summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNotIgnoreCase(string first, params string[] rest) =>
        Test("ForAllValues:StringNotEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>At least one value of the key matches one of these patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"team-*"</c>.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AnyIsLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAnyValue:StringLike", ConditionValues.Patterns(first, rest));

    /// <summary>Every value of the key matches one of these patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">An interpolated string, <c>$"team-*"</c>.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition AllAreLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAllValues:StringLike", ConditionValues.Patterns(first, rest));

    /// <summary>At least one value of the key matches none of these patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"team-*"</c>.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AnyIsNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAnyValue:StringNotLike", ConditionValues.Patterns(first, rest));

    /// <summary>Every value of the key matches none of these patterns; true also where the key is missing or empty.</summary>
    /// <param name="first">An interpolated string, <c>$"team-*"</c>.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition AllAreNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("ForAllValues:StringNotLike", ConditionValues.Patterns(first, rest));
}
