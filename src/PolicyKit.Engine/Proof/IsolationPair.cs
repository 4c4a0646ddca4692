namespace PolicyKit.Proof;

/// <summary>Two patterns of two clients that match a common resource.</summary>
public sealed class IsolationPair
{
    private readonly PatternIndex _index;
    private readonly int _position;
    private readonly int _otherPosition;

    internal IsolationPair(PatternIndex index, int position, int otherPosition)
    {
        _index = index;
        _position = position;
        _otherPosition = otherPosition;
    }

    /// <summary>The client whose pattern is the wider one, or as wide.</summary>
    public string Client => _index.ClientNameAt(_position);

    /// <summary>The pattern of <see cref="Client"/>.</summary>
    public string Pattern => _index.TextAt(_position);

    /// <summary>The client that it meets.</summary>
    public string OtherClient => _index.ClientNameAt(_otherPosition);

    /// <summary>The pattern of <see cref="OtherClient"/>.</summary>
    public string OtherPattern => _index.TextAt(_otherPosition);

    /// <summary>The ARN of a resource that both reach. It is computed anew at each call.</summary>
    public string FindWitness() => SharedWitness.Find(_index.PatternAt(_position), _index.PatternAt(_otherPosition));

    /// <summary>Both clients with their patterns, as one line.</summary>
    public override string ToString() => $"{Client} ({Pattern}) meets {OtherClient} ({OtherPattern})";
}
