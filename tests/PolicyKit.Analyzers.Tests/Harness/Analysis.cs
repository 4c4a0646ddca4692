extern alias shipped;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Tests.Harness;

/// <summary>Runs all analyzers over code.</summary>
internal static class Analysis
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(PolicyLiteralAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Rules that are off by default and find nothing in code that is not about them.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> AlsoOn = new() { ["PK9002"] = ReportDiagnostic.Info };

    private static readonly CSharpCompilationOptions Library = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Test", references: Basic.Reference.Assemblies.Net100.References.All, options: Library);

    /// <summary>The AWS SDK itself, version 4: its core and one service.</summary>
    public static IReadOnlyList<MetadataReference> AwsSdk { get; } =
    [
        MetadataReference.CreateFromFile(typeof(Amazon.Runtime.AWSCredentials).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Amazon.S3.AmazonS3Client).Assembly.Location),
    ];

    /// <summary>PolicyKit as its users reference it.</summary>
    public static IReadOnlyList<MetadataReference> Builder { get; } =
    [
        MetadataReference.CreateFromFile(typeof(shipped::PolicyKit.Policy).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(shipped::PolicyKit.Services.S3).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(shipped::PolicyKit.Access.AccessPlan).Assembly.Location),
    ];

    /// <summary>A compilation of the code and of stubs of the libraries that it uses.</summary>
    public static CSharpCompilation Compile(params IEnumerable<string> sources)
    {
        CSharpCompilation compilation = Empty;
        foreach (string source in sources)
            compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, path: "Test.cs"));
        return compilation;
    }

    public static Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation, params ImmutableArray<AdditionalText> files) => RunAsync(compilation, new AnalyzerOptions(files));

    public static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                compilation.Options.SpecificDiagnosticOptions.AddRange(AlsoOn)))
            .WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();

    /// <summary>Checks that the code compiles and has exactly the marked findings.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string marked, params string[] stubs) =>
        VerifyAsync(marked, stubs, []);

    /// <summary>The same, with the real AWS SDK.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyWithSdkAsync(string marked, params string[] stubs) =>
        VerifyAsync(marked, stubs, AwsSdk);

    /// <summary>The same, with PolicyKit.</summary>
    public static Task<IReadOnlyList<Diagnostic>> VerifyWithBuilderAsync(string marked) => VerifyAsync(marked, [], Builder);

    private static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(
        string marked, IReadOnlyList<string> stubs, IReadOnlyList<MetadataReference> references)
    {
        Markup markup = Markup.Parse(marked);
        CSharpCompilation compilation = Compile([markup.Code, .. stubs]).AddReferences(references);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        SyntaxTree tree = compilation.SyntaxTrees[0];
        ImmutableArray<Diagnostic> all = await RunAsync(compilation);
        // What a request is for is no matter of the policy or the key in it.
        bool isAboutRequests = marked.Contains("PK8008", StringComparison.Ordinal);
        Diagnostic[] found = [.. all.Where(d => d.Location.SourceTree == tree && (isAboutRequests || d.Id != "PK8008")).OrderBy(d => d.Location.SourceSpan.Start)];
        found.Select(d => Markup.Describe(d, markup.Code)).Order().ShouldBe(markup.Expected.Order());
        return found;
    }
}
