namespace PolicyKit.Proof;

/// <summary>
/// A resource pattern of a client by which it meets others. Of two patterns that meet, the one that begins with less literal
/// text is the one named here; of equal ones the one of the earlier client.
/// </summary>
public sealed class IsolationOverlap
{
    internal IsolationOverlap(IsolationPair first, int pairCount, string witness, bool isCertain)
    {
        First = first;
        PairCount = pairCount;
        Witness = witness;
        IsCertain = isCertain;
    }

    /// <summary>The client whose pattern reaches too far.</summary>
    public string Client => First.Client;

    /// <summary>The pattern, as the policy writes it.</summary>
    public string Pattern => First.Pattern;

    /// <summary>The ARN of a resource that both this client and <see cref="OtherClient"/> reach.</summary>
    public string Witness { get; }

    /// <summary>One of the clients that the pattern meets.</summary>
    public string OtherClient => First.OtherClient;

    /// <summary>The pattern of <see cref="OtherClient"/> that matches <see cref="Witness"/> too.</summary>
    public string OtherPattern => First.OtherPattern;

    /// <summary>How many other clients this pattern meets: the number of pairs of clients that it brings together.</summary>
    public int PairCount { get; }

    /// <summary>
    /// Whether both clients reach <see cref="Witness"/>, as was checked. It is false where that hangs on a policy variable, which may
    /// be any text, or was not found out within the budget: the clients may then meet, but need not.
    /// </summary>
    public bool IsCertain { get; }

    internal IsolationPair First { get; }

    /// <summary>The clients, the pattern and the witness, as one line.</summary>
    public override string ToString() => $"{Client}: {Pattern} also opens {Witness} of {OtherClient} ({OtherPattern})";
}
