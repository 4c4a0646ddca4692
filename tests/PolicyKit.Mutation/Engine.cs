using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Stryker.Abstractions;
using Stryker.Configuration.Options;
using Stryker.Core.InjectedHelpers;
using Stryker.Core.Mutants;
using Stryker.Utilities.Logging;

namespace PolicyKit.Mutation;

/// <summary>The engine as the build compiles it, to be compiled again with a change.</summary>
internal sealed class Engine
{
    /// <summary>What source generators add.</summary>
    private static readonly string Generated = Path.Combine(AppContext.BaseDirectory, "generated");

    private readonly string _folder;
    private readonly string _filter;
    private readonly IReadOnlyList<ResourceDescription> _resources;

    private Engine(string folder, string filter, CSharpCompilation compilation, IReadOnlyList<ResourceDescription> resources)
    {
        _folder = folder;
        _filter = filter;
        Compilation = compilation;
        _resources = resources;
    }

    public CSharpCompilation Compilation { get; }

    /// <param name="filter">What the path of a file holds that is to be changed.</param>
    public static Engine Open(string filter)
    {
        DirectoryInfo root = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "PolicyKit.sln"))) root = root.Parent!;
        string folder = Path.Combine(root.FullName, "src", "PolicyKit.Engine") + Path.DirectorySeparatorChar;
        CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(CompilerArguments(folder), folder, null);
        IEnumerable<string> paths = arguments.SourceFiles.Select(file => file.Path)
            .Concat(Directory.EnumerateFiles(Generated, "*.cs", SearchOption.AllDirectories));
        // What a change makes a compiler warn of is no matter here.
        CSharpCompilationOptions options = arguments.CompilationOptions
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSpecificDiagnosticOptions([])
            .WithStrongNameProvider(new DesktopStrongNameProvider([folder]));
        var compilation = CSharpCompilation.Create(
            "PolicyKit.Engine",
            paths.Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), arguments.ParseOptions, path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.GetFullPath(reference.Reference, folder))),
            options);
        return new Engine(folder, filter, compilation, arguments.ManifestResources);
    }

    /// <summary>Puts an engine beside the tests; null, or why it does not compile.</summary>
    public string? Write(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, manifestResources: _resources);
        if (!result.Success) return result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString();
        File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, "PolicyKit.Engine.dll"), stream.ToArray());
        return null;
    }

    public IEnumerable<Mutant> Mutants()
    {
        ApplicationLogging.LoggerFactory = NullLoggerFactory.Instance;
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            string path = Path.GetRelativePath(_folder, tree.FilePath).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.Contains(_filter, StringComparison.Ordinal)) continue;
            var orchestrator = new CsharpMutantOrchestrator(
                new MutantPlacer(new CodeInjection()), null, new StrykerOptions { MutationLevel = MutationLevel.Standard });
            orchestrator.Mutate(tree, Compilation.GetSemanticModel(tree));
            foreach (Stryker.Core.Mutants.Mutant mutant in orchestrator.Mutants.Cast<Stryker.Core.Mutants.Mutant>())
            {
                if (mutant.ResultStatus == MutantStatus.Ignored) continue;
                Stryker.Abstractions.Mutation change = mutant.Mutation;
                yield return new Mutant(tree, path, change.OriginalNode.Span, change.ReplacementNode.ToString(), change.DisplayName);
            }
        }
    }

    /// <summary>What the build gives the compiler.</summary>
    private static string[] CompilerArguments(string folder)
    {
        using Process build = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "msbuild", folder, "-t:Rebuild", "-p:ProvideCommandLineArgs=true", "-p:EmitCompilerGeneratedFiles=true",
                "-p:CompilerGeneratedFilesOutputPath=" + Generated, "-getItem:CscCommandLineArgs",
            ])
        { RedirectStandardOutput = true })!;
        using JsonDocument answer = JsonDocument.Parse(build.StandardOutput.ReadToEnd());
        return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
