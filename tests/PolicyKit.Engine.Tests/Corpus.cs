using System.Text.Json;

namespace PolicyKit.Engine.Tests;

/// <summary>Real policies, which stand beside the project and not in it. A test that needs them skips where they are absent.</summary>
public static class Corpus
{
    private const string Policies = "shared/corpora/aws-managed-policies.jsonl";

    /// <summary>The name and the document of each policy.</summary>
    public static IReadOnlyList<(string Name, string Json)> Read()
    {
        string? path = Find(Policies, File.Exists);
        Skip.If(path is null, $"{Policies} is not beside the project.");
        return
        [
            .. File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                return (document.RootElement.GetProperty("name").GetString()!, document.RootElement.GetProperty("document").GetRawText());
            }),
        ];
    }

    /// <summary>A folder that stands beside the project; null where it does not.</summary>
    public static string? FindFolder(string relative) => Find(relative, Directory.Exists);

    private static string? Find(string relative, Func<string, bool> exists)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, relative);
            if (exists(path)) return path;
        }

        return null;
    }
}
