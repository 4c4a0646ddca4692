namespace PolicyKit.Specification.Hunt.World;

/// <summary>A condition key of the small world.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">The family of operators that fits it.</param>
/// <param name="Given">What requests have, where the sender does not settle it.</param>
/// <param name="Written">What policies demand.</param>
internal sealed record ConditionKey(string Name, KeyType Type, string[] Given, string[] Written)
{
    /// <summary>Whether a request may have several values.</summary>
    public bool IsMultivalued { get; init; }
}
