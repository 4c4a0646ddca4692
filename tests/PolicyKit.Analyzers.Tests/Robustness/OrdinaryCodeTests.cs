using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Robustness;

/// <summary>Code that has to do with much else, and some of it with policies and keys, has nothing to find.</summary>
public sealed class OrdinaryCodeTests
{
    /// <summary>Of 30 lines each; 200,000 lines are asked for by POLICYKIT_FILES=6700.</summary>
    private static readonly int Files = int.TryParse(Environment.GetEnvironmentVariable("POLICYKIT_FILES"), out int files) ? files : 40;

    /// <summary>This project's own sources: they hold rules about policies, and no policy that is wrong.</summary>
    [Fact]
    public async Task OwnSources_HaveNoFindings()
    {
        string root = Root();
        string[] files =
        [
            .. new[] { "src", "analyzers", "samples/ClientIsolation" }
                .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)),
        ];

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(
            Analysis.Compile(files.Select(File.ReadAllText)).AddReferences(Analysis.AwsSdk));

        files.Length.ShouldBeGreaterThan(500);
        found.ShouldBeEmpty();
    }

    /// <summary>Ordinary code with JSON, SQL, expressions, names and values that look like ours in part.</summary>
    [Fact]
    public async Task LookAlikes_HaveNoFindings()
    {
        string[] sources = [.. Enumerable.Range(0, Files).Select(OrdinaryCode.File)];

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(Analysis.Compile(sources).AddReferences(Analysis.AwsSdk));

        found.ShouldBeEmpty();
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
