using System.Globalization;
using PolicyKit.Rules;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>
/// Commands of GitHub Actions that show each finding at its line (GitHub: "Workflow commands for GitHub Actions").
/// </summary>
internal sealed class GitHubReport(TextWriter output) : IFindingReport
{
    public void Write(LintedFile file)
    {
        foreach (LocatedFinding finding in file.Active) output.Write(Command(file, finding));
    }

    public void Finish(LintSummary summary)
    {
        foreach (string problem in summary.Problems) output.Write($"::error::{Escape(problem)}\n");
    }

    private static string Command(LintedFile file, LocatedFinding finding)
    {
        (int line, int column) = file.Lines.PositionOf(finding.Range.Start);
        (int endLine, int endColumn) = file.Lines.PositionOf(finding.Range.End);
        string place = string.Create(CultureInfo.InvariantCulture, $"line={line},endLine={endLine}");
        // Columns are shown only where the lines are one.
        if (line == endLine) place += string.Create(CultureInfo.InvariantCulture, $",col={column},endColumn={endColumn}");
        string path = EscapeProperty(file.Path.Replace(Path.DirectorySeparatorChar, '/'));
        string title = EscapeProperty($"{finding.Rule.Id}: {finding.Rule.Title}");
        return $"::{LevelOf(finding.Severity)} file={path},{place},title={title}::{Escape(finding.Message)}\n";
    }

    private static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
