using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PolicyKit.Analyzers.Builder;
using PolicyKit.CodeFixes.Refactoring;

namespace PolicyKit.CodeFixes;

/// <summary>Turns a policy that code spells out in another way into PolicyKit's builder, where nothing of it is lost.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PolicyRefactoringProvider))]
[Shared]
public sealed class PolicyRefactoringProvider : CodeRefactoringProvider
{
    private const string Title = "Write with PolicyKit's builder";

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        CancellationToken cancellation = context.CancellationToken;
        // Cheap tests first: this is asked wherever the caret rests.
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null || PolicyPlace.Find(root, context.Span) is not { } expression)
            return;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || !BuilderTypes.AreIn(model.Compilation))
            return;
        if (LiteralSource.Read(expression, model, cancellation) is not { } source)
            return;
        if (await ConstantPlace.ReadAsync(context.Document, expression, model, cancellation).ConfigureAwait(false) is not { } place)
            return;
        if (await Replacement.MakeAsync(context.Document, source, place, model, cancellation).ConfigureAwait(false) is not { } changed)
            return;
        context.RegisterRefactoring(
            CodeAction.Create(Title + place.Note, _ => Task.FromResult(changed), equivalenceKey: Title));
    }
}
