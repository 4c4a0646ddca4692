namespace PolicyKit;

/// <summary>The principals of one type in a statement that was read.</summary>
public sealed class PolicyPrincipal
{
    internal PolicyPrincipal(string type, IReadOnlyList<string> values)
    {
        Type = type;
        Values = values;
    }

    /// <summary>
    /// <c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>, or <c>*</c> where the element is the lone
    /// <c>"*"</c>.
    /// </summary>
    public string Type { get; }

    /// <summary>The values in their order.</summary>
    public IReadOnlyList<string> Values { get; }
}
