namespace PolicyKit.Proof;

/// <summary>The answer to a question about all requests there can be.</summary>
public enum Verdict
{
    /// <summary>It was not found out within the budget, or something in the policies cannot be decided: see the reason.</summary>
    Unknown,

    /// <summary>It holds for every request.</summary>
    Proven,

    /// <summary>It does not hold: there is a request that shows it.</summary>
    Refuted,
}
