using System.CommandLine;
using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit rules</c>: every rule there is; as JSON one object a line.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = "How rules are printed.",
            DefaultValueFactory = _ => ReportFormat.Text,
        };
        format.AcceptOnlyFromAmong(ReportFormat.Text, ReportFormat.Json);
        var command = new Command("rules", "Lists the rules.") { format };
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == ReportFormat.Json) WriteJson(output);
            else WriteTable(output);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteJson(TextWriter output)
    {
        foreach (RuleInfo rule in RuleCatalogue.All)
        {
            JsonWriter writer = JsonWriter.Start();
            writer.BeginObject();
            writer.Member("id", rule.Id);
            writer.Member("name", rule.Name);
            writer.Member("title", rule.Title);
            writer.Member("category", rule.Category);
            writer.Member("severity", SeverityWords.WordOf(rule.DefaultSeverity));
            writer.Member("helpLink", rule.HelpLink);
            writer.EndObject();
            output.Write(writer.Finish() + "\n");
        }
    }

    private static void WriteTable(TextWriter output)
    {
        string[][] rows =
        [
            .. RuleCatalogue.All.Select(rule => (string[])
                [rule.Id, SeverityOf(rule), rule.Category, rule.Name, rule.Title]),
        ];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            for (int column = 0; column < widths.Length; column++) output.Write(row[column].PadRight(widths[column] + 2));
            output.Write(row[^1] + "\n");
        }
    }

    private static string SeverityOf(RuleInfo rule) =>
        SeverityWords.WordOf(rule.DefaultSeverity) + (rule.IsEnabledByDefault ? "" : ", off");
}
