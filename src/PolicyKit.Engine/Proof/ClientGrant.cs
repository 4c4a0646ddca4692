namespace PolicyKit.Proof;

/// <summary>Actions that a client is allowed on one resource pattern.</summary>
/// <param name="Actions">The actions, as the policy writes them.</param>
/// <param name="Resource">The pattern; <c>*</c> where a statement has NotResource, or neither.</param>
internal sealed record ClientGrant(IReadOnlyList<string> Actions, string Resource)
{
    /// <summary>The pattern with the values of its variables, where they are known.</summary>
    public string Pattern { get; init; } = Resource;

    /// <summary>
    /// Whether the client's policies say more about it than the actions and the pattern do, such as a condition or a Deny.
    /// </summary>
    public bool SaysMore { get; init; }

    /// <summary>What its statement asks of the resource beside the pattern, as far as that is told at a glance.</summary>
    public IReadOnlyList<ResourceValues> ResourceValues { get; init; } = [];

    /// <summary>The place of its statement among all of the client's policies, from 0.</summary>
    public int Statement { get; init; }
}
