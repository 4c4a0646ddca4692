using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Commands;
using PolicyKit.Tool.Tests.Linting;

namespace PolicyKit.Tool.Tests.Sources;

/// <summary>What is found in a file: the rule, the way to the place, and the text that stands there.</summary>
internal static class FoundIn
{
    public static string[] File(string name, string text, params string[] more)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);
        Run run = Run.Of(["lint", folder.Path, "--format", "json", .. more]);
        run.Error.ShouldBeEmpty();
        string[] lines = text.Split('\n');
        return [.. Sample.Findings(run).Select(finding => $"{finding["rule"]} {finding["pointer"]} {TextAt(lines, finding)}")];
    }

    /// <summary>The file after the fixes after which nothing new is granted.</summary>
    public static string Fixed(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);
        Run.Of("lint", folder.Path, "--fix");
        return folder.Read()[name];
    }

    private static string TextAt(string[] lines, JsonObject finding)
    {
        string line = lines[finding["line"]!.GetValue<int>() - 1];
        int start = finding["column"]!.GetValue<int>() - 1;
        int end = finding["endLine"]!.GetValue<int>() == finding["line"]!.GetValue<int>() ? finding["endColumn"]!.GetValue<int>() - 1 : line.Length;
        return line[start..end];
    }
}
