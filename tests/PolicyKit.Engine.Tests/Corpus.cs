using System.Text.Json;

namespace PolicyKit.Engine.Tests;

/// <summary>Real policies, which stand beside the project and not in it. A test that needs them skips where they are absent.</summary>
public static class Corpus
{
    private const string Policies = "corpora/aws-managed-policies.jsonl";

    /// <summary>The name and the document of each policy.</summary>
    public static IReadOnlyList<(string Name, string Json)> Read()
    {
        string path = Shared.Require(Policies);
        return
        [
            .. File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                return (document.RootElement.GetProperty("name").GetString()!, document.RootElement.GetProperty("document").GetRawText());
            }),
        ];
    }
}
