namespace PolicyKit.Proof;

/// <summary>
/// A permission on <c>*</c> that is no way into another client's data by its resource, such as the invalidation of every
/// CloudFront distribution. All clients that hold it share it, by design.
/// </summary>
public sealed class SharedGrant
{
    internal SharedGrant(string client, IReadOnlyList<string> actions)
    {
        Client = client;
        Actions = actions;
    }

    /// <summary>The client that holds the permission.</summary>
    public string Client { get; }

    /// <summary>The actions allowed on <c>*</c>, as the policy writes them.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>The client and its actions, as one line.</summary>
    public override string ToString() => $"{Client}: {string.Join(", ", Actions)} on *";
}
