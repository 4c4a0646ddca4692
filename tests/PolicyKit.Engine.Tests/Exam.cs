using System.Text.Json;

namespace PolicyKit.Engine.Tests;

/// <summary>AWS's own labelled cases of new access, which stand beside the project and not in it.</summary>
public static class Exam
{
    /// <summary>The name, the label (PASS or FAIL) and the two policies of each case.</summary>
    public static IReadOnlyList<(string Name, string Type, string Label, string Existing, string Candidate)> Read()
    {
        string path = Shared.Require("exams/no-new-access.jsonl");
        return
        [
            .. File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                JsonElement root = document.RootElement;
                return (Text("name"), Text("type"), Text("label"), root.GetProperty("existing").GetRawText(), root.GetProperty("candidate").GetRawText());

                string Text(string name) => root.GetProperty(name).GetString()!;
            }),
        ];
    }
}
