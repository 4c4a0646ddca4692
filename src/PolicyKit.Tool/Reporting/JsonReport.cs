using PolicyKit.Json;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>One JSON object a line for each finding. Lines and columns are counted from 1, columns in UTF-16 units.</summary>
internal sealed class JsonReport(TextWriter output) : IFindingReport
{
    public void Write(LintedFile file)
    {
        foreach (LocatedFinding finding in file.Active)
        {
            output.Write(Line(file, finding));
            output.Write('\n');
        }
    }

    public void Finish(LintSummary summary)
    {
    }

    private static string Line(LintedFile file, LocatedFinding finding)
    {
        (int line, int column) = file.Lines.PositionOf(finding.Range.Start);
        (int endLine, int endColumn) = file.Lines.PositionOf(finding.Range.End);
        JsonWriter writer = JsonWriter.Start();
        writer.BeginObject();
        writer.Member("file", file.Path);
        writer.Member("rule", finding.Rule.Id);
        writer.Member("severity", SeverityWords.WordOf(finding.Severity));
        writer.Member("line", line);
        writer.Member("column", column);
        writer.Member("endLine", endLine);
        writer.Member("endColumn", endColumn);
        writer.Member("pointer", finding.Pointer);
        writer.Member("message", finding.Message);
        writer.EndObject();
        return writer.Finish();
    }
}
