namespace PolicyKit.Model;

/// <summary>The values of Action or Resource, or of their negations NotAction and NotResource.</summary>
internal sealed class ValueList(IReadOnlyList<PolicyText> values, bool isNegated, bool isComplete, bool isArray, Origin origin)
{
    public IReadOnlyList<PolicyText> Values { get; } = values;

    /// <summary>Whether this is the element with "Not" before its name.</summary>
    public bool IsNegated { get; } = isNegated;

    /// <summary>Whether these are all the values, and each is wholly known.</summary>
    public bool IsComplete { get; } = isComplete;

    /// <summary>Whether the values stand in brackets, or in a place that takes several.</summary>
    public bool IsArray { get; } = isArray;

    public Origin Origin { get; } = origin;
}
