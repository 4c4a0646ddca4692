using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.RealCode;

/// <summary>Code as people have it, compiled against the libraries that are published, with what is found in it.</summary>
public sealed class RealCodeTests
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    /// <summary>A set of libraries, and a file; those in <c>Sdk</c> are for either version.</summary>
    public static IEnumerable<object[]> Files =>
        from set in new[] { "SdkV3", "SdkV4", "Cdk" }
        from folder in set == "Cdk" ? [set] : new[] { "Sdk", set }
        from file in Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.cs").Order(StringComparer.Ordinal)
        select new object[] { set, $"{folder}/{Path.GetFileName(file)}" };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Code_HasTheFindingsOfItsLabels(string set, string file)
    {
        string code = Read(file);
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
        using var original = new FixSession(Read(file), libraries);
        foreach (Diagnostic found in await original.FindingsAsync())
        {
            foreach (CodeAction action in await original.ActionsAsync(found))
            {
                using var session = new FixSession(Read(file), libraries);
                Diagnostic same = (await session.FindingsAsync()).Single(other => other.Id == found.Id && other.Location.SourceSpan == found.Location.SourceSpan);
                await session.ApplyAsync((await session.ActionsAsync(same)).Single(other => other.EquivalenceKey == action.EquivalenceKey && other.Title == action.Title));

                (await session.ErrorsAsync()).ShouldBeEmpty($"{found}: {action.Title}");
                (await session.FindingsAsync()).ShouldNotContain(
                    other => other.Id == found.Id && other.Location.SourceSpan.Start == found.Location.SourceSpan.Start, $"{found}: {action.Title}");
                applied++;
            }
        }

        // What version 3 alone has, has no other form.
        (applied > 0).ShouldBe(!file.EndsWith("StoredProfiles.cs", StringComparison.Ordinal));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

    private static string Here([CallerFilePath] string path = "") => path;
}
