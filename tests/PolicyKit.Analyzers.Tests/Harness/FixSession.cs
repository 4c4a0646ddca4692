using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.CodeFixes;

namespace PolicyKit.Analyzers.Tests.Harness;

/// <summary>A document in a workspace, to which fixes are applied as an editor does.</summary>
internal sealed class FixSession : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _id;
    private readonly PolicyFixProvider _provider = new();
    private Solution _solution;

    public FixSession(string code, params IEnumerable<string> stubs)
        : this(code, Analysis.AwsSdk, stubs)
    {
    }

    public FixSession(string code, IReadOnlyList<MetadataReference> references, params IEnumerable<string> stubs)
    {
        ProjectId project = ProjectId.CreateNewId();
        _id = DocumentId.CreateNewId(project);
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, .. references]))
            .AddDocument(_id, "Test.cs", SourceText.From(code));
        foreach (string stub in stubs)
            _solution = _solution.AddDocument(DocumentId.CreateNewId(project), "Stub.cs", SourceText.From(stub));
    }

    private Document Document => _solution.GetDocument(_id)!;

    public async Task<string> TextAsync() => (await Document.GetTextAsync()).ToString();

    public async Task<IReadOnlyList<Diagnostic>> ErrorsAsync() =>
        [.. (await Document.GetSemanticModelAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    public async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        Compilation compilation = (await Document.Project.GetCompilationAsync())!;
        SyntaxTree tree = (await Document.GetSyntaxTreeAsync())!;
        ImmutableArray<Diagnostic> all = await Analysis.RunAsync(compilation);
        return [.. all.Where(d => d.Location.SourceTree == tree).OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id)];
    }

    /// <summary>Applies the fix whose title holds the text to the first finding of the rule; false when there is none.</summary>
    public async Task<bool> ApplyAsync(string id, string title = "")
    {
        foreach (Diagnostic diagnostic in (await FindingsAsync()).Where(d => d.Id == id))
        {
            CodeAction? action = (await ActionsAsync(diagnostic))
                .FirstOrDefault(a => a.Title.Contains(title, StringComparison.Ordinal));
            if (action is null)
                continue;
            await ApplyAsync(action);
            return true;
        }
        return false;
    }

    /// <summary>Applies the same fix to all findings of the rule in the document at once.</summary>
    public async Task ApplyToAllAsync(string id, string title)
    {
        Diagnostic[] diagnostics = [.. (await FindingsAsync()).Where(d => d.Id == id)];
        CodeAction first = (await ActionsAsync(diagnostics[0])).First(a => a.Title.Contains(title, StringComparison.Ordinal));
        var context = new FixAllContext(
            Document, _provider, FixAllScope.Document, first.EquivalenceKey, [id],
            new KnownDiagnostics(diagnostics), CancellationToken.None);
        await ApplyAsync((await _provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await _provider.RegisterCodeFixesAsync(
            new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public void Dispose() => _workspace.Dispose();

    public async Task ApplyAsync(CodeAction action)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            if (operation is ApplyChangesOperation changes)
                _solution = changes.ChangedSolution;
        }
    }

    private sealed class KnownDiagnostics(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
