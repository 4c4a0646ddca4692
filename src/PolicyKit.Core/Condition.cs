namespace PolicyKit;

/// <summary>
/// A condition of a statement: an operator, a key, and values of which one must fit. Keys make them:
/// <c>Aws.SecureTransport.IsTrue</c>.
/// </summary>
public sealed class Condition
{
    internal Condition(string @operator, string key, params string[] values)
    {
        Operator = @operator;
        Key = key;
        Values = values;
    }

    /// <summary>The operator as it stands in a policy, e.g. <c>ForAnyValue:StringLike</c> or <c>BoolIfExists</c>.</summary>
    public string Operator { get; }

    /// <summary>The key as it stands in a policy, e.g. <c>aws:SecureTransport</c>.</summary>
    public string Key { get; }

    /// <summary>
    /// The values in the author's order; one that begins with a colon under an ARN operator still waits for its partition.
    /// </summary>
    internal string[] Values { get; }

    internal bool ComparesArns => Operator.IndexOf("Arn", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// A condition that nobody checks: an operator that does not fit the key's type, or values that mix text and variables.
    /// Prefer the operators of a key.
    /// </summary>
    /// <param name="operator">The operator as it stands in a policy, e.g. <c>StringEqualsIfExists</c>.</param>
    /// <param name="key">The key as it stands in a policy.</param>
    /// <param name="values">The values as they stand in a policy; text and variables are taken as they are.</param>
    /// <exception cref="ArgumentException">The operator or the key is empty, or a value is null.</exception>
    public static Condition Unchecked(string @operator, string key, params string[] values)
    {
        if (string.IsNullOrEmpty(@operator)) throw new ArgumentException("The operator is empty.", nameof(@operator));
        if (string.IsNullOrEmpty(key)) throw new ArgumentException("The key is empty.", nameof(key));
        if (values is null) throw new ArgumentNullException(nameof(values));
        if (Array.IndexOf(values, null) >= 0) throw new ArgumentException("One of the values is null.", nameof(values));
        return new Condition(@operator, key, [.. values]);
    }

    /// <summary>The operator, the key and the values.</summary>
    public override string ToString() => Operator + " " + Key + " " + string.Join(", ", Values);
}
