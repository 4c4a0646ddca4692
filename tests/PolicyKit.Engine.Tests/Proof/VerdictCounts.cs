using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>Counts answers by question and verdict, and remembers what could not be answered.</summary>
internal sealed class VerdictCounts
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];

    public void Add(string question, ProofResult result, string name)
    {
        if (!_counts.TryGetValue(question, out SortedDictionary<string, int>? verdicts)) _counts.Add(question, verdicts = new(StringComparer.Ordinal));
        string verdict = result.Verdict.ToString();
        verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
        if (result.Verdict == Verdict.Unknown) _unknown.Add($"{name}, {question}: {result.Reason}");
    }

    /// <summary>A line a question, and one for each that is unknown.</summary>
    public override string ToString() => string.Join("\n", _counts
        .Select(static question => $"{question.Key}: {string.Join(", ", question.Value.Select(static verdict => $"{verdict.Value} {verdict.Key}"))}")
        .Concat(_unknown));
}
