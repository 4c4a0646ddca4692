using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Serialization;
using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Reporting;

/// <summary>Writes what a SARIF log says of a finding.</summary>
internal static class SarifResult
{
    public static void Write(JsonWriter writer, LintedFile file, LocatedFinding finding, int ruleIndex)
    {
        writer.BeginObject();
        writer.Member("ruleId", finding.Rule.Id);
        writer.Member("ruleIndex", ruleIndex);
        writer.Member("level", SarifRule.LevelOf(finding.Severity));
        writer.Text("message", finding.Message);
        WriteLocation(writer, file, finding);
        writer.Name("partialFingerprints");
        writer.BeginObject();
        writer.Member("policykit/v1", finding.Fingerprint);
        writer.EndObject();
        if (finding.Suppression is { } reason) WriteSuppression(writer, reason);
        if (finding.Fixes.Count > 0)
        {
            writer.Name("fixes");
            writer.BeginArray();
            foreach (Fix fix in finding.Fixes) WriteFix(writer, file, fix);
            writer.EndArray();
        }

        writer.EndObject();
    }

    private static void WriteLocation(JsonWriter writer, LintedFile file, LocatedFinding finding)
    {
        writer.Name("locations");
        writer.BeginArray();
        writer.BeginObject();
        writer.Name("physicalLocation");
        writer.BeginObject();
        WriteFile(writer, file.Path);
        writer.Name("region");
        WriteRegion(writer, file.Lines, finding.Range);
        writer.EndObject();
        writer.Name("logicalLocations");
        writer.BeginArray();
        writer.BeginObject();
        writer.Member("fullyQualifiedName", finding.Pointer);
        writer.EndObject();
        writer.EndArray();
        writer.EndObject();
        writer.EndArray();
    }

    private static void WriteSuppression(JsonWriter writer, string reason)
    {
        writer.Name("suppressions");
        writer.BeginArray();
        writer.BeginObject();
        writer.Member("kind", "external");
        writer.Member("justification", reason);
        writer.EndObject();
        writer.EndArray();
    }

    private static void WriteFix(JsonWriter writer, LintedFile file, Fix fix)
    {
        writer.BeginObject();
        writer.Text("description", fix.Title);
        writer.Name("artifactChanges");
        writer.BeginArray();
        writer.BeginObject();
        WriteFile(writer, file.Path);
        writer.Name("replacements");
        writer.BeginArray();
        foreach (TextEdit edit in fix.Edits)
        {
            writer.BeginObject();
            writer.Name("deletedRegion");
            WriteRegion(writer, file.Lines, edit.Range);
            writer.Text("insertedContent", edit.NewText);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        writer.EndArray();
        writer.EndObject();
    }

    private static void WriteFile(JsonWriter writer, string path)
    {
        writer.Name("artifactLocation");
        writer.BeginObject();
        writer.Member("uri", UriOf(path));
        writer.EndObject();
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));

    private static void WriteRegion(JsonWriter writer, LineMap lines, TextRange range)
    {
        (int line, int column) = lines.PositionOf(range.Start);
        (int endLine, int endColumn) = lines.PositionOf(range.End);
        writer.BeginObject();
        writer.Member("startLine", line);
        writer.Member("startColumn", column);
        writer.Member("endLine", endLine);
        writer.Member("endColumn", endColumn);
        writer.EndObject();
    }
}
