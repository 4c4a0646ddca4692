using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>The answer to a question about all requests there can be, with what shows it.</summary>
public sealed class ProofResult
{
    private ProofResult(Verdict verdict, AuthorizationRequest? witness, string reason)
    {
        Verdict = verdict;
        Witness = witness;
        Reason = reason;
    }

    /// <summary>The answer.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether it holds for every request.</summary>
    public bool IsProven => Verdict == Verdict.Proven;

    /// <summary>A request for which it does not hold, as the evaluator confirmed; null unless it is refuted.</summary>
    public AuthorizationRequest? Witness { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>The verdict and the reason.</summary>
    public override string ToString() => $"{Verdict}: {Reason}";

    internal static ProofResult Proven(string reason) => new(Verdict.Proven, null, reason);

    internal static ProofResult Refuted(AuthorizationRequest witness, string reason) => new(Verdict.Refuted, witness, reason);

    internal static ProofResult Unknown(string reason) => new(Verdict.Unknown, null, reason);
}
