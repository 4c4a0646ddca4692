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
}
