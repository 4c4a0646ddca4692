using PolicyKit.Json;
using PolicyKit.Rules;

namespace PolicyKit.Tool.Reporting;

/// <summary>Writes what a SARIF log says of a rule.</summary>
internal static class SarifRule
{
    public static void Write(JsonWriter writer, RuleInfo rule)
    {
        writer.BeginObject();
        writer.Member("id", rule.Id);
        writer.Member("name", rule.Name);
        writer.Text("shortDescription", rule.Title);
        if (RulePage.Of(rule.Id) is { } page)
        {
            writer.Text("fullDescription", page.Text);
            writer.Name("help");
            writer.BeginObject();
            writer.Member("text", page.Text);
            writer.Member("markdown", page.Markdown);
            writer.EndObject();
        }

        writer.Member("helpUri", rule.HelpLink);
        writer.Name("defaultConfiguration");
        writer.BeginObject();
        writer.Member("level", LevelOf(rule.DefaultSeverity));
        writer.EndObject();
        writer.Name("properties");
        writer.BeginObject();
        writer.Member("category", rule.Category);
        writer.Name("tags");
        writer.BeginArray();
        writer.String("security");
        writer.String("iam");
        writer.EndArray();
        writer.EndObject();
        writer.EndObject();
    }

    public static string LevelOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
