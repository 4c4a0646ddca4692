namespace PolicyKit.Building;

/// <summary>The operators of a single-valued string key.</summary>
public class StringOperators : ConditionKey
{
    private protected StringOperators(string name)
        : base(name)
    {
    }

    internal StringOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is one of these, letter by letter.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(string first, params string[] rest) => Test("StringEquals", ConditionValues.Exact(first, rest));

    /// <summary>The value is that of another key in the request.</summary>
    /// <param name="variable">A single-valued string key.</param>
    public Condition Is(Variable variable) => Test("StringEquals", TextOf(variable));

    /// <summary>The value is none of these, or missing.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNot(string first, params string[] rest) => Test("StringNotEquals", ConditionValues.Exact(first, rest));

    /// <summary>The value is not that of another key in the request.</summary>
    /// <param name="variable">A single-valued string key.</param>
    public Condition IsNot(Variable variable) => Test("StringNotEquals", TextOf(variable));

    /// <summary>The value is one of these, whatever the case of its letters.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition IsIgnoreCase(string first, params string[] rest) =>
        Test("StringEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>The value is none of these, whatever the case of its letters, or missing.</summary>
    /// <param name="first">The value; nothing in it is syntax.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNotIgnoreCase(string first, params string[] rest) =>
        Test("StringNotEqualsIgnoreCase", ConditionValues.Exact(first, rest));

    /// <summary>The value matches one of these patterns.</summary>
    /// <param name="first">An interpolated string, <c>$"home/{Aws.Username}/*"</c>.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition IsLike(NamePattern first, params NamePattern[] rest) =>
        Test("StringLike", ConditionValues.Patterns(first, rest));

    /// <summary>The value matches none of these patterns, or is missing.</summary>
    /// <param name="first">An interpolated string, <c>$"home/{Aws.Username}/*"</c>.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNotLike(NamePattern first, params NamePattern[] rest) =>
        Test("StringNotLike", ConditionValues.Patterns(first, rest));

    private static string TextOf(Variable variable) => (variable ?? throw new ArgumentNullException(nameof(variable))).Text;
}
