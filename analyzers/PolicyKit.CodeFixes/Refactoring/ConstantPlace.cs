using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>
/// A constant that holds a policy. What a builder makes is none, so that it becomes a variable, or a field that is read only,
/// where nothing needs it to be constant.
/// </summary>
/// <param name="Change">What makes it no constant; null where it is none.</param>
/// <param name="Note">What the refactoring's title says of that.</param>
internal sealed record ConstantPlace(TextChange? Change, string Note)
{
    private static readonly ConstantPlace None = new(null, "");

    /// <summary>How the place of an expression changes; null where it has to be constant.</summary>
    public static async Task<ConstantPlace?> ReadAsync(
        Document document, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (ConstantUse.DeclarationOf(expression) is not { } declarator)
            return ConstantUse.IsNeeded(expression) ? null : None;
        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: { } declaration })
            return null;
        if (model.GetDeclaredSymbol(declarator, cancellation) is not { } symbol)
            return null;
        return declaration switch
        {
            LocalDeclarationStatementSyntax local when AllowsVariable(local, symbol, model, cancellation) =>
                new ConstantPlace(new TextChange(SpanWithSpace(local.Modifiers), ""), " (the constant becomes a variable)"),
            FieldDeclarationSyntax field
                when await AllowsFieldAsync(document, declarator, symbol, cancellation).ConfigureAwait(false) =>
                new ConstantPlace(
                    new TextChange(Constant(field.Modifiers).Span, "static readonly"),
                    " (the constant becomes a static readonly field)"),
            _ => null,
        };
    }

    private static bool AllowsVariable(
        LocalDeclarationStatementSyntax local, ISymbol symbol, SemanticModel model, CancellationToken cancellation) =>
        local.Parent is not null && local.Parent.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, symbol))
            .All(name => !ConstantUse.IsNeeded(name) && !ConstantUse.IsInStaticFunction(name));

    private static async Task<bool> AllowsFieldAsync(
        Document document, VariableDeclaratorSyntax declarator, ISymbol symbol, CancellationToken cancellation)
    {
        IEnumerable<ReferencedSymbol> found = await SymbolFinder
            .FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false);
        foreach (ReferenceLocation location in found.SelectMany(static reference => reference.Locations))
        {
            SyntaxNode? root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root is not CompilationUnitSyntax)
                return false;
            SyntaxNode use = root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            if (ConstantUse.IsNeeded(use) || ConstantUse.IsInStaticInitializer(use, declarator))
                return false;
        }
        return true;
    }

    private static SyntaxToken Constant(SyntaxTokenList modifiers) =>
        modifiers.First(static modifier => modifier.IsKind(SyntaxKind.ConstKeyword));

    private static TextSpan SpanWithSpace(SyntaxTokenList modifiers)
    {
        SyntaxToken constant = Constant(modifiers);
        return TextSpan.FromBounds(constant.SpanStart, constant.GetNextToken().SpanStart);
    }
}
