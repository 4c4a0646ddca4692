using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Tests.Harness;
using PolicyKit.Analyzers.Tests.Typed;

namespace PolicyKit.Analyzers.Tests.Robustness;

/// <summary>Analyzers run on code that is being typed: whatever it looks like, they must not throw.</summary>
public sealed class BrokenCodeTests
{
    // Few references, since thousands of compilations are made; what is missing is one more way of being broken.
    private static readonly CSharpCompilation Compilation = Analysis.Compile("", TypedStubs.Cdk, TypedStubs.Pulumi).WithReferences(
    [
        Basic.Reference.Assemblies.Net100.References.SystemRuntime,
        Basic.Reference.Assemblies.Net100.References.SystemCollections,
        Basic.Reference.Assemblies.Net100.References.netstandard,
        .. Analysis.AwsSdk, .. Analysis.Builder,
    ]);

    /// <summary>More than fit a run of all tests are asked for by POLICYKIT_EDITS=20000.</summary>
    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("POLICYKIT_EDITS"), out int edits) ? edits : 1000;

    public static IEnumerable<object[]> Indices => Enumerable.Range(0, Sources.All.Count).Select(i => new object[] { i });

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task EveryPrefix_IsAnalyzedWithoutException(int index)
    {
        string source = Sources.All[index];
        for (int length = 0; length <= source.Length; length++)
            (await FaultsAsync(source[..length])).ShouldBeEmpty(source[..length]);
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task WholeSource_HasFindings(int index) =>
        (await AnalyzeAsync(Sources.All[index])).ShouldContain(found => found.Id.StartsWith("PK", StringComparison.Ordinal));

    [Fact]
    public async Task RandomEdits_AreAnalyzedWithoutException()
    {
        var random = new Random(20260926);
        for (int i = 0; i < Edits; i++)
        {
            string source = Sources.All[random.Next(Sources.All.Count)];
            for (int edit = random.Next(1, 5); edit > 0; edit--)
                source = Edited(source, random);
            (await FaultsAsync(source)).ShouldBeEmpty(source);
        }
    }

    private static string Edited(string source, Random random)
    {
        const string Inserted = "\"{}$@\\+()[],;:*\n'/ \uFFFC";
        int at = random.Next(source.Length + 1);
        int removed = Math.Min(random.Next(4), source.Length - at);
        string added = random.Next(3) switch
        {
            0 => "",
            1 => Inserted[random.Next(Inserted.Length)].ToString(),
            _ => "" + Inserted[random.Next(Inserted.Length)] + Inserted[random.Next(Inserted.Length)],
        };
        return source[..at] + added + source[(at + removed)..];
    }

    /// <summary>Exceptions, and findings that stand outside their file.</summary>
    private static async Task<IEnumerable<string>> FaultsAsync(string source) => (await AnalyzeAsync(source))
        .Where(d => d.Id == "AD0001" || d.Location.SourceSpan.End > d.Location.SourceTree?.Length).Select(d => d.ToString());

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) => Analysis.RunAsync(
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source, path: "Test.cs")));
}
