using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyKit.Core.Tests.Services;

/// <summary>A run of the services' generator over files of a catalogue, and the compilation of what it wrote.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(IReadOnlyList<Diagnostic> problems, SortedDictionary<string, string> sources)
    {
        Problems = problems;
        Sources = sources;
    }

    /// <summary>What the generator reported, and what the compiler says against its source, documentation included.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    public SortedDictionary<string, string> Sources { get; }

    /// <summary>The compilation has the name and the key of the real one, since what it derives from is internal.</summary>
    public static GeneratorRun Over(IEnumerable<(string Name, string Text)> files)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "PolicyKit.Services",
            references: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ResourceArn).Assembly.Location)],
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                publicSign: true,
                cryptoPublicKey: [.. typeof(ResourceArn).Assembly.GetName().GetPublicKey()!]));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [Generator().AsSourceGenerator()],
            files.Select(file => new CatalogueText("/repo/Catalogue/Data/" + file.Name, file.Text)),
            parse,
            new TypedFiles());
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out ImmutableArray<Diagnostic> reported);
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (GeneratedSourceResult source in driver.GetRunResult().Results.Single().GeneratedSources)
        {
            sources[source.HintName] = source.SourceText.ToString();
        }

        return new GeneratorRun([.. reported, .. output.GetDiagnostics().Where(IsProblem)], sources);
    }

    private static bool IsProblem(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    /// <summary>
    /// The generator is loaded from where it was built: it carries the engine's types as PolicyKit.Core does, so that a
    /// reference to both would not compile.
    /// </summary>
    private static IIncrementalGenerator Generator()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        DirectoryInfo? root = output;
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "PolicyKit.sln"))) root = root.Parent;
        string configuration = output.Parent!.Name;
        const string name = "PolicyKit.Services.Generator";
        string path = Path.Combine(root!.FullName, "src", name, "bin", configuration, "netstandard2.0", name + ".dll");
        Type type = Assembly.LoadFrom(path).GetType("PolicyKit.Services.Generator.ServicesGenerator", throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
