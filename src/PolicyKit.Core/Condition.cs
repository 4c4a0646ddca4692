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

    /// <summary>The operator, the key and the values.</summary>
    public override string ToString() => Operator + " " + Key + " " + string.Join(", ", Values);
}
