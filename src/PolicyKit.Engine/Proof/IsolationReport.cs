namespace PolicyKit.Proof;

/// <summary>What <c>VerifyIsolation</c> found: whether two clients can reach one resource, and by which patterns.</summary>
public sealed class IsolationReport
{
    internal IsolationReport(
        int clientCount,
        int patternCount,
        IReadOnlyList<IsolationOverlap> overlaps,
        IReadOnlyList<SharedGrant> sharedByDesign,
        IReadOnlyList<RedundantPattern> redundant,
        IEnumerable<IsolationPair> pairs)
    {
        ClientCount = clientCount;
        PatternCount = patternCount;
        Overlaps = overlaps;
        SharedByDesign = sharedByDesign;
        Redundant = redundant;
        Pairs = pairs;
    }

    /// <summary>
    /// Whether it is proven that no two clients can reach one resource; <see cref="SharedByDesign"/> is set apart.
    /// </summary>
    public bool IsIsolated => Overlaps.Count == 0;

    /// <summary>
    /// Proven where no two clients can reach one resource, refuted where two do, and unknown where two perhaps do: see
    /// <see cref="IsolationOverlap.IsCertain"/>.
    /// </summary>
    public Verdict Verdict => Overlaps.Count == 0 ? Verdict.Proven
        : Overlaps.Any(static overlap => overlap.IsCertain) ? Verdict.Refuted
        : Verdict.Unknown;

    /// <summary>How many clients were compared.</summary>
    public int ClientCount { get; }

    /// <summary>How many resource patterns were compared.</summary>
    public int PatternCount { get; }

    /// <summary>
    /// Each pattern that reaches into another client, in the order in which the clients and patterns were given.
    /// </summary>
    public IReadOnlyList<IsolationOverlap> Overlaps { get; }

    /// <summary>Permissions on <c>*</c> that are shared because they were given so.</summary>
    public IReadOnlyList<SharedGrant> SharedByDesign { get; }

    /// <summary>Patterns that add nothing to the other patterns of the same client.</summary>
    public IReadOnlyList<RedundantPattern> Redundant { get; }

    /// <summary>
    /// Every pair of patterns of two clients that meet, each once. They are found while they are enumerated, and none is kept:
    /// there may be very many.
    /// </summary>
    public IEnumerable<IsolationPair> Pairs { get; }
}
