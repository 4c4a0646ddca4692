using PolicyKit.Explaining;
using PolicyKit.Rules;
using PolicyKit.Tool.Commands;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Reporting;
using Spectre.Console;

namespace PolicyKit.Tool.Explaining;

/// <summary>An explanation for people: sentences, a table, and what the rules find.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="sink">The same, with colour on a terminal.</param>
internal sealed class ExplanationText(TextWriter output, ITextSink sink)
{
    private const int Width = 140;
    private const int Shown = 8;

    public void Write(Explained policy)
    {
        if (policy.Pointer.Length > 0) sink.Write(policy.Pointer + "\n", Ink.Path);
        sink.Write(policy.Description.Subject + "\n\n");
        foreach (StatementDescription statement in policy.Description.Statements) Write(statement);
        foreach ((string variable, string meaning) in policy.Description.Variables) sink.Write($"{variable} is {meaning}.\n");
        if (policy.Description.Variables.Count > 0) sink.Write("\n");
        WriteTable(policy.Description.Statements);
        WriteFindings(policy.Findings);
    }

    private void Write(StatementDescription statement)
    {
        sink.Write(statement.Name, Ink.Path);
        sink.Write(statement.Effect switch
        {
            "Allow" => $" lets {statement.Who ?? "its holder"} {statement.What}\n",
            "Deny" => $" denies {(statement.Who is { } who ? who + " " : "")}{statement.What}\n",
            _ => $" allows or denies {statement.What}\n",
        });
        string on = statement.ResourcesAreExcluded ? "  on all but " : "  on ";
        Lines(on, new string(' ', on.Length), statement.Resources);
        Lines("  if ", "  and ", statement.Conditions);
        if (statement.Surprise is { } surprise) sink.Write($"  Mind that {surprise}.\n", Ink.Warning);
        sink.Write("\n");
    }

    private void Lines(string first, string further, IReadOnlyList<string> lines)
    {
        for (int i = 0; i < Math.Min(lines.Count, Shown); i++) sink.Write((i == 0 ? first : further) + lines[i] + "\n");
        if (lines.Count > Shown) sink.Write($"{further}{Count.Of(lines.Count - Shown, "more", "more")}\n");
    }

    private void WriteTable(IReadOnlyList<StatementDescription> statements)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in Rows.Headings) table.AddColumn(new TableColumn(new Text(heading)));
        foreach (StatementDescription statement in statements)
            table.AddRow(Rows.Of(statement).Select(lines => new Text(string.Join('\n', lines))));

        // Laid out as text, so that it is the same where no terminal is.
        using var laidOut = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(laidOut),
        });
        console.Profile.Width = Width;
        console.Write(table);
        foreach (string line in laidOut.ToString().ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Trim().Length > 0) output.Write(line.TrimEnd() + "\n");
        }

        output.Write("\n");
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Ink ink = finding.Severity switch
            {
                FindingSeverity.Error => Ink.Error,
                FindingSeverity.Warning => Ink.Warning,
                _ => Ink.Info,
            };
            sink.Write($"{SeverityWords.WordOf(finding.Severity)} {finding.Rule.Id}", ink);
            sink.Write($": {finding.Message}\n");
        }

        sink.Write(findings.Count == 0 ? "No findings.\n" : Count.Of(findings.Count, "finding") + ".\n");
    }
}
