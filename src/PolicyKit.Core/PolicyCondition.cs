namespace PolicyKit;

/// <summary>An operator and a key of a statement that was read.</summary>
public sealed class PolicyCondition
{
    internal PolicyCondition(string @operator, string key, IReadOnlyList<string> values)
    {
        Operator = @operator;
        Key = key;
        Values = values;
    }

    /// <summary>The operator, e.g. <c>ForAnyValue:StringLike</c>.</summary>
    public string Operator { get; }

    /// <summary>The key, e.g. <c>aws:SourceIp</c>.</summary>
    public string Key { get; }

    /// <summary>The values in their order; numbers and Booleans as they are written.</summary>
    public IReadOnlyList<string> Values { get; }
}
