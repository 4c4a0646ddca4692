using PolicyKit.Explaining;
using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Tool.Linting;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Explaining;

/// <summary>An explanation as one JSON object in a line.</summary>
internal static class ExplanationJson
{
    public static void Write(TextWriter output, Explained policy)
    {
        JsonWriter writer = JsonWriter.Start();
        writer.BeginObject();
        writer.Member("pointer", policy.Pointer);
        writer.Member("subject", policy.Description.Subject);
        writer.Name("statements");
        writer.BeginArray();
        foreach (StatementDescription statement in policy.Description.Statements) Write(writer, statement);
        writer.EndArray();
        writer.Name("variables");
        writer.BeginObject();
        foreach ((string variable, string meaning) in policy.Description.Variables) writer.Member(variable, meaning);
        writer.EndObject();
        writer.Name("findings");
        writer.BeginArray();
        foreach (Finding finding in policy.Findings)
        {
            writer.BeginObject();
            writer.Member("rule", finding.Rule.Id);
            writer.Member("severity", SeverityWords.WordOf(finding.Severity));
            writer.Member("message", finding.Message);
            writer.EndObject();
        }

        writer.EndArray();
        writer.EndObject();
        output.Write(writer.Finish() + "\n");
    }

    private static void Write(JsonWriter writer, StatementDescription statement)
    {
        writer.BeginObject();
        writer.Member("name", statement.Name);
        writer.Member("effect", statement.Effect);
        if (statement.Who is { } who) writer.Member("who", who);
        writer.Member("what", statement.What);
        writer.Name("levels");
        writer.BeginObject();
        foreach (LevelCount level in statement.Levels) writer.Member(level.Level, level.Count);
        writer.EndObject();
        List(writer, statement.ActionsAreExcluded ? "allActionsBut" : "actions", statement.Actions);
        List(writer, statement.ResourcesAreExcluded ? "allResourcesBut" : "resources", statement.Resources);
        List(writer, "conditions", statement.Conditions);
        writer.EndObject();
    }

    private static void List(JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.Name(name);
        writer.BeginArray();
        foreach (string value in values) writer.String(value);
        writer.EndArray();
    }
}
