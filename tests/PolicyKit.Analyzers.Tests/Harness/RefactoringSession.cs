using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.CodeFixes;

namespace PolicyKit.Analyzers.Tests.Harness;

/// <summary>Documents in a workspace, in which the refactoring is asked for as an editor does.</summary>
internal sealed class RefactoringSession : IDisposable
{
    private const string Caret = "¦";

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _id = ProjectId.CreateNewId();
    private readonly PolicyRefactoringProvider _provider = new();
    private Solution _solution;

    public RefactoringSession(IEnumerable<MetadataReference> references) => _solution = _workspace.CurrentSolution.AddProject(
        ProjectInfo.Create(
            _id, VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, .. references]));

    /// <summary>What the code becomes where the caret <c>¦</c> is; null where nothing is offered there.</summary>
    public static async Task<string?> RefactorAsync(string marked, params string[] others)
    {
        using var session = new RefactoringSession([.. Analysis.Builder, .. Analysis.AwsSdk]);
        foreach (string other in others) session.Add(other);
        int caret = marked.IndexOf(Caret, StringComparison.Ordinal);
        DocumentId document = session.Add(marked.Remove(caret, Caret.Length));
        if ((await session.ActionsAsync(document, caret)).SingleOrDefault() is not { } action) return null;
        await session.ApplyAsync(action);
        string[] errors = await session.ErrorsAsync();
        errors.ShouldBeEmpty();
        return await session.TextAsync(document);
    }

    public DocumentId Add(string code)
    {
        DocumentId id = DocumentId.CreateNewId(_id);
        _solution = _solution.AddDocument(id, $"{id.Id}.cs", SourceText.From(code));
        return id;
    }

    public void Remove(DocumentId document) => _solution = _solution.RemoveDocument(document);

    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(DocumentId document, int caret)
    {
        var actions = new List<CodeAction>();
        await _provider.ComputeRefactoringsAsync(new CodeRefactoringContext(
            _solution.GetDocument(document)!, new TextSpan(caret, 0), actions.Add, CancellationToken.None));
        return actions;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        foreach (CodeActionOperation operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            if (operation is ApplyChangesOperation changes) _solution = changes.ChangedSolution;
        }
    }

    public async Task<string> TextAsync(DocumentId document) => (await _solution.GetDocument(document)!.GetTextAsync()).ToString();

    public async Task<string[]> ErrorsAsync() =>
    [
        .. (await _solution.GetProject(_id)!.GetCompilationAsync())!.GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.ToString()),
    ];

    public void Dispose() => _workspace.Dispose();
}
