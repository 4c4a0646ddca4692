using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.RealCode;

/// <summary>Code as people have it, compiled against the libraries that are published, with what is found in it.</summary>
public sealed class RealCodeTests
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    public static IEnumerable<object[]> Files =>
        from set in new[] { "SdkV3", "SdkV4", "Cdk" }
        from file in Directory.EnumerateFiles(Path.Combine(Folder, set), "*.cs").Order(StringComparer.Ordinal)
        select new object[] { set, Path.GetFileName(file) };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Code_HasTheFindingsOfItsLabels(string set, string file)
    {
        string code = Read(set, file);
        Compilation compilation = Analysis.Compile(code).AddReferences(RealLibraries.Of(set));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        Labels.Of(await Analysis.RunAsync(compilation)).ShouldBe(Labels.Of(code));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryFix_LeavesCodeThatCompiles(string set, string file)
    {
        IReadOnlyList<MetadataReference> libraries = RealLibraries.Of(set);
        int applied = 0;
        using var original = new FixSession(Read(set, file), libraries);
        foreach (Diagnostic found in await original.FindingsAsync())
        {
            foreach (CodeAction action in await original.ActionsAsync(found))
            {
                using var session = new FixSession(Read(set, file), libraries);
                Diagnostic same = (await session.FindingsAsync()).Single(other => other.Id == found.Id && other.Location.SourceSpan == found.Location.SourceSpan);
                await session.ApplyAsync((await session.ActionsAsync(same)).Single(other => other.EquivalenceKey == action.EquivalenceKey));

                (await session.ErrorsAsync()).ShouldBeEmpty($"{found}: {action.Title}");
                (await session.FindingsAsync()).ShouldNotContain(
                    other => other.Id == found.Id && other.Location.SourceSpan.Start == found.Location.SourceSpan.Start, $"{found}: {action.Title}");
                applied++;
            }
        }

        applied.ShouldBePositive();
    }

    private static string Read(string set, string file) => File.ReadAllText(Path.Combine(Folder, set, file)).ReplaceLineEndings("\n");

    private static string Here([CallerFilePath] string path = "") => path;
}
