using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Tells whether code is made of literals and of the library's own names: others would get lost.</summary>
internal static class OwnNames
{
    private static readonly string[] Libraries = ["Amazon", nameof(System)];

    public static bool AreIn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression.DescendantNodes().OfType<IdentifierNameSyntax>()
            .All(name => IsOwn(model.GetSymbolInfo(name, cancellation).Symbol));

    private static bool IsOwn(ISymbol? symbol) => symbol switch
    {
        null or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => false,
        INamespaceOrTypeSymbol => true,
        _ => symbol.ContainingNamespace is { } space && Libraries.Contains(Outermost(space).Name),
    };

    private static INamespaceSymbol Outermost(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space;
    }
}
