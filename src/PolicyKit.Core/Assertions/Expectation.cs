using PolicyKit.Proof;

namespace PolicyKit.Assertions;

/// <summary>Compares what is proven with what a test has, and fails with what shows the difference.</summary>
internal static class Expectation
{
    public const string NotSo = "It does not hold";
    public const string NotKnown = "Whether that holds is not known, which fails too";

    /// <summary>Fails unless something is proven, with the request that refutes it; what is not known fails too.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="expected">What was expected, as a sentence.</param>
    public static void Check(ProofResult result, string expected)
    {
        if (result.IsProven) return;
        string verdict = result.Verdict == Verdict.Unknown ? NotKnown : NotSo;
        throw new PolicyAssertionException($"{expected}\n{verdict}: {result.Reason}");
    }

    /// <summary>Some texts as words, or what it means that there are none.</summary>
    public static string Words(IReadOnlyList<string> texts, string none) => texts.Count == 0 ? none : string.Join(" or ", texts);
}
