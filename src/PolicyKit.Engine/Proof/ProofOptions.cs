namespace PolicyKit.Proof;

/// <summary>What a proof may cost.</summary>
public sealed class ProofOptions
{
    /// <summary>The defaults.</summary>
    public static ProofOptions Default { get; } = new();

    /// <summary>
    /// How many steps a proof may take before its answer is <see cref="Verdict.Unknown"/>; a million take about a second. The same
    /// question always takes the same steps, on every machine.
    /// </summary>
    public int Budget { get; init; } = 100_000;

    /// <summary>What a grant to an account means beside one to a principal of it.</summary>
    public Delegation Delegation { get; init; }

    /// <summary>
    /// The account, twelve digits, of resources whose ARNs do not tell theirs, such as buckets; null where any may be meant. A grant
    /// to an account and one to its principal differ within this account alone.
    /// </summary>
    public string? ResourceAccount { get; init; }
}
