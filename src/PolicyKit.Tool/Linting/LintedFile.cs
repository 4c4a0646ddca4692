using PolicyKit.Serialization;
using PolicyKit.Sources;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Linting;

/// <summary>A file and what was found in it.</summary>
internal sealed class LintedFile(
    string path, string text, IReadOnlyList<LocatedPolicy> found, IReadOnlyList<LocatedFinding> findings)
{
    private LineMap? _lines;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The policies it holds.</summary>
    public IReadOnlyList<LocatedPolicy> Found { get; } = found;

    /// <summary>What was found, in the order of the text; what is suppressed too.</summary>
    public IReadOnlyList<LocatedFinding> Findings { get; } = findings;

    /// <summary>What was found and counts.</summary>
    public IEnumerable<LocatedFinding> Active => Findings.Where(finding => finding.Suppression is null);

    /// <summary>Why it could not be used, a line each.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Where the text's lines begin, made when it is first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    public LintedFile With(IReadOnlyList<LocatedFinding> changed) => new(Path, Text, Found, changed) { Problems = Problems };

    public LintedFile With(string problem) => new(Path, Text, Found, Findings) { Problems = [.. Problems, problem] };
}
