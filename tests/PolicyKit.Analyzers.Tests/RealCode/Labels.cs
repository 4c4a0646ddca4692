using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests.RealCode;

/// <summary>
/// What is expected in code, by its comments: <c>// PK8001</c> behind a line expects that there, and <c>// PK7001 at: text</c> on a
/// line of its own in the first line below that holds the text, for a line that takes no comment.
/// </summary>
internal static partial class Labels
{
    /// <summary>The ids with their lines, such as <c>12: PK8001</c>.</summary>
    public static IReadOnlyList<string> Of(string code)
    {
        string[] lines = code.Split('\n');
        var expected = new List<(int Line, string Id)>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (Behind().Match(lines[i]) is { Success: true } behind)
                expected.AddRange(behind.Groups[1].Captures.Select(id => (i, id.Value)));
            else if (Above().Match(lines[i]) is { Success: true } above)
                expected.Add((Array.FindIndex(lines, i + 1, line => line.Contains(above.Groups[2].Value, StringComparison.Ordinal)), above.Groups[1].Value));
        }

        return [.. expected.Order().Select(Show)];
    }

    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> found) =>
        [.. found.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)).Order().Select(Show)];

    private static string Show((int Line, string Id) item) => $"{item.Line + 1}: {item.Id}";

    [GeneratedRegex(@"\S.*// (?:(PK\d{4})\s*)+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\s*// (PK\d{4}) at: (.+?)\s*$")]
    private static partial Regex Above();
}
