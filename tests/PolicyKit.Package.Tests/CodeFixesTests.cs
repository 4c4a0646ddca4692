using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Package.Tests;

/// <summary>What an editor finds in the package besides the analyzers.</summary>
[Collection(nameof(PackageCollection))]
public sealed class CodeFixesTests(PackedPackage package)
{
    // What every host of Roslyn brings along.
    private static readonly string[] OfTheHost =
    [
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "netstandard",
        "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory",
    ];

    [Fact]
    public void Assembly_ExportsTheFixes_AndTheRefactoring()
    {
        using var packaged = new PackagedCodeFixes(package);

        Exports<ExportCodeFixProviderAttribute>(packaged).ShouldBe(["PolicyFixProvider"]);
        Exports<ExportCodeRefactoringProviderAttribute>(packaged).ShouldBe(["PolicyRefactoringProvider"]);
    }

    [Fact]
    public void Assemblies_NeedNothingButEachOtherAndTheHost()
    {
        using var packaged = new PackagedCodeFixes(package);
        IEnumerable<string> inPackage = packaged.Files.Select(path => Path.GetFileNameWithoutExtension(path));

        packaged.References.Except(inPackage).Except(OfTheHost).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refactoring_RunsFromThePackage()
    {
        const string code =
            """"
            class C
            {
                string P = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::acme"}}""";
            }
            """";
        using var packaged = new PackagedCodeFixes(package);
        var provider = (CodeRefactoringProvider)Activator.CreateInstance(packaged.Assembly.GetType("PolicyKit.CodeFixes.PolicyRefactoringProvider", throwOnError: true)!)!;
        using var workspace = new AdhocWorkspace();
        Document document = workspace
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(), VersionStamp.Default, "Editing", "Editing", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: [.. Net100.References.All, .. packaged.Library.Select(path => MetadataReference.CreateFromFile(path))]))
            .AddDocument("C.cs", code);
        var actions = new List<CodeAction>();

        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(
            document, new TextSpan(code.IndexOf("Statement", StringComparison.Ordinal), 0), actions.Add, CancellationToken.None));

        var operations = await actions.Single().GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        (await changed.GetTextAsync()).ToString().ShouldContain("Policy.Identity()\n        .Allow(S3.Bucket(\"acme\").ListBucket)");
    }

    private static IEnumerable<string> Exports<TAttribute>(PackagedCodeFixes packaged)
        where TAttribute : Attribute =>
        packaged.Assembly.GetTypes().Where(type => type.GetCustomAttribute<TAttribute>() is not null).Select(type => type.Name);
}
