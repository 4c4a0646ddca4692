namespace PolicyKit.Proof;

/// <summary>A resource pattern of a client that another pattern of the same client contains: it adds no resource.</summary>
public sealed class RedundantPattern
{
    internal RedundantPattern(string client, string pattern, string containedIn)
    {
        Client = client;
        Pattern = pattern;
        ContainedIn = containedIn;
    }

    /// <summary>The client that has both patterns.</summary>
    public string Client { get; }

    /// <summary>The pattern that adds no resource.</summary>
    public string Pattern { get; }

    /// <summary>The pattern of the same client that already matches all of it.</summary>
    public string ContainedIn { get; }

    /// <summary>The client and its two patterns, as one line.</summary>
    public override string ToString() => $"{Client}: {Pattern} is already inside {ContainedIn}";
}
