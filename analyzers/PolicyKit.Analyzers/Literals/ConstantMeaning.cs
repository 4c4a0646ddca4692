using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Knows what the host says is constant, and nothing else.</summary>
internal sealed class ConstantMeaning(Func<ExpressionSyntax, string?> constant, CancellationToken cancellation)
    : IExpressionMeaning
{
    public Reading? Reading => null;

    public CancellationToken Cancellation => cancellation;

    public string? ConstantOf(ExpressionSyntax expression) => constant(expression);

    public ISymbol? SymbolOf(ExpressionSyntax expression) => null;

    public bool IsString(ExpressionSyntax expression) => false;
}
