using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return;
        ExpressionSyntax? text = PolicyPlace.Find(root, context.Span);
        IReadOnlyList<BaseObjectCreationExpressionSyntax> objects = text is null ? StatementPlace.Find(root, context.Span) : [];
        if (text is null && objects.Count == 0)
            return;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || !BuilderTypes.AreIn(model.Compilation))
            return;
        IEnumerable<PolicySource?> sources = text is null
            ? objects.Select(made => TypedSource.Read(made, model, cancellation))
            : [LiteralSource.Read(text, model, cancellation)];
        foreach (PolicySource source in sources.OfType<PolicySource>())
        {
            if (await OfferAsync(context, source, model).ConfigureAwait(false))
                return;
        }
    }

    private static async Task<bool> OfferAsync(CodeRefactoringContext context, PolicySource source, SemanticModel model)
    {
        CancellationToken cancellation = context.CancellationToken;
        ConstantPlace? place = await ConstantPlace
            .ReadAsync(context.Document, source.Expression, model, cancellation).ConfigureAwait(false);
        if (place is null)
            return false;
        Document? changed = await Replacement
            .MakeAsync(context.Document, source, place, model, cancellation).ConfigureAwait(false);
        if (changed is null)
            return false;
        context.RegisterRefactoring(
            CodeAction.Create(Title + place.Note, _ => Task.FromResult(changed), equivalenceKey: Title));
        return true;
    }
}
