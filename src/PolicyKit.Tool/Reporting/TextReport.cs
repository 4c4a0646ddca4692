using System.Globalization;
using PolicyKit.Rules;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>Findings for people, as compilers print them: the place, the message, and the line with the place marked.</summary>
internal sealed class TextReport(ITextSink sink) : IFindingReport
{
    public void Write(LintedFile file)
    {
        foreach (LocatedFinding finding in file.Active) Write(file, finding);
    }

    public void Finish(LintSummary summary)
    {
        string policies = $"{Count.Of(summary.Policies, "policy", "policies")} in {Count.Of(summary.Files, "file")}";
        FindingSeverity[] severities = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];
        string[] found =
        [
            .. severities.Where(severity => summary.CountOf(severity) > 0)
                .Select(severity => severity == FindingSeverity.Info
                    ? summary.CountOf(severity).ToString("N0", CultureInfo.InvariantCulture) + " for information"
                    : Count.Of(summary.CountOf(severity), SeverityWords.WordOf(severity))),
        ];
        sink.Write((found.Length == 0 ? "No findings" : string.Join(", ", found)) + $"; {policies}.\n");
    }

    private void Write(LintedFile file, LocatedFinding finding)
    {
        (int line, int column) = file.Lines.PositionOf(finding.Range.Start);
        string number = line.ToString(CultureInfo.InvariantCulture);
        sink.Write($"{file.Path}({number},{column.ToString(CultureInfo.InvariantCulture)})", Ink.Path);
        sink.Write(": ");
        Ink ink = InkOf(finding.Severity);
        sink.Write($"{SeverityWords.WordOf(finding.Severity)} {finding.Rule.Id}", ink);
        sink.Write($": {finding.Message}\n");
        var excerpt = SourceExcerpt.Of(file.Text, file.Lines, finding.Range);
        sink.Write($"  {number} | ", Ink.Faint);
        sink.Write(excerpt.Line + "\n");
        sink.Write("  " + new string(' ', number.Length) + " | ", Ink.Faint);
        sink.Write(excerpt.Marks + "\n", ink);
    }

    private static Ink InkOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Ink.Error,
        FindingSeverity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
