using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Analyzers.Tests.RealCode;
using Xunit.Abstractions;

namespace PolicyKit.Analyzers.Tests.Places;

/// <summary>
/// Places where code has policies, after code that people have: half of them flawed, with the rule's id behind the line, and half right,
/// said behind the line too. The figures are those by which the hosts are judged.
/// </summary>
public sealed partial class PlaceTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.97;

    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != Folder).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task FlawedPlaces_AreFound_AndRightOnes_AreQuiet()
    {
        var missed = new List<string>();
        var untrue = new List<string>();
        int flawed = 0, right = 0;
        foreach (string file in Files)
        {
            string code = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
            string[] lines = code.Split('\n');
            Diagnostic[] found = await FindAsync(file, code);
            (int Line, string Id)[] expected =
                [.. lines.SelectMany((line, i) => Flawed().Match(line) is { Success: true } match ? match.Groups[1].Captures.Select(id => (i, id.Value)) : [])];
            flawed += expected.Length;
            right += lines.Count(line => line.EndsWith("// right", StringComparison.Ordinal));
            missed.AddRange(expected.Where(place => !found.Any(one => LineOf(one) == place.Line && one.Id == place.Id)).Select(place => Show(file, place.Line, place.Id)));
            untrue.AddRange(found.Where(one => one.Severity >= DiagnosticSeverity.Warning && !expected.Contains((LineOf(one), one.Id)))
                .Select(one => Show(file, LineOf(one), $"{one.Id} {one.Severity}")));
        }

        double recall = (flawed - missed.Count) / (double)flawed;
        output.WriteLine($"{flawed + right} places, {flawed} flawed, {right} right: recall {recall:P1}, {untrue.Count} false errors and warnings.");
        missed.ForEach(place => output.WriteLine("missed " + place));

        (flawed + right).ShouldBeGreaterThanOrEqualTo(120);
        Math.Min(flawed, right).ShouldBeGreaterThanOrEqualTo((flawed + right) * 2 / 5);
        untrue.ShouldBeEmpty();
        recall.ShouldBeGreaterThanOrEqualTo(LeastRecall, string.Join('\n', missed));
    }

    private static async Task<Diagnostic[]> FindAsync(string file, string code)
    {
        string folder = Path.GetFileName(Path.GetDirectoryName(file))!;
        Compilation compilation = Analysis.Compile(code, PlaceStubs.All).AddReferences(folder switch
        {
            "Strings" or "Pulumi" => [],
            _ => RealLibraries.Of(folder),
        });
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(file);
        SyntaxTree tree = compilation.SyntaxTrees.First();
        return [.. (await Analysis.RunAsync(compilation)).Where(one => one.Location.SourceTree == tree && one.Id != "PK8008")];
    }

    private static int LineOf(Diagnostic found) => found.Location.GetLineSpan().StartLinePosition.Line;

    private static string Show(string file, int line, string what) => $"{Path.GetFileName(file)}:{line + 1} {what}";

    [GeneratedRegex(@"// (?:(PK\d{4})\s*)+$")]
    private static partial Regex Flawed();

    private static string Here([CallerFilePath] string path = "") => path;
}
