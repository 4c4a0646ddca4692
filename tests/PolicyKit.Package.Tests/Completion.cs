using System.IO.Compression;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Package.Tests;

/// <summary>What an editor offers while code is typed against the assemblies of the packed package.</summary>
internal sealed class Completion : IDisposable
{
    private const string Cursor = "$$";
    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public Completion(PackedPackage package)
    {
        string folder = Path.Combine(package.Folder, "completion");
        ZipFile.ExtractToDirectory(package.PackagePath, folder, overwriteFiles: true);
        IEnumerable<MetadataReference> references = Directory.GetFiles(Path.Combine(folder, "lib", "netstandard2.0"), "*.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        _workspace.AddProject(ProjectInfo.Create(
            _project, VersionStamp.Default, "Typing", "Typing", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: [.. Net100.References.All, .. references]));
    }

    /// <summary>The names offered at the cursor in an expression.</summary>
    /// <param name="expression">The expression so far, with <c>$$</c> where the cursor is.</param>
    public async Task<IReadOnlyList<string>> OfferedAsync(string expression)
    {
        string code =
            "using PolicyKit; using PolicyKit.Services;\n" +
            $"class C {{ object M(AwsAccount account, AwsScope scope) => {expression}; }}";
        int at = code.IndexOf(Cursor, StringComparison.Ordinal);
        Document document = _workspace.CurrentSolution
            .AddDocument(DocumentId.CreateNewId(_project), "C.cs", SourceText.From(code.Remove(at, Cursor.Length)))
            .Projects.Single().Documents.Single();
        CompletionList list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, at);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    public void Dispose() => _workspace.Dispose();
}
