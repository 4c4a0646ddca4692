using PolicyKit.Rules;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>How much was found.</summary>
internal sealed class LintSummary
{
    private readonly int[] _counts = new int[3];
    private readonly List<string> _problems = [];

    public int Policies { get; private set; }

    public int Files { get; private set; }

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public int CountOf(FindingSeverity severity) => _counts[(int)severity];

    public void Add(LintedFile file)
    {
        if (file.Found.Count > 0) Files++;
        Policies += file.Found.Count;
        _problems.AddRange(file.Problems);
        foreach (LocatedFinding finding in file.Active) _counts[(int)finding.Severity]++;
    }

    public void Add(string problem) => _problems.Add(problem);

    /// <summary>Whether there are findings of a severity or one above; never for null.</summary>
    public bool Reaches(FindingSeverity? threshold) =>
        threshold is { } lowest && _counts.Skip((int)lowest).Any(static count => count > 0);
}
