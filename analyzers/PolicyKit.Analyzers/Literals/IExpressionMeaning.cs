using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>What the reader of literals asks about an expression that is none.</summary>
internal interface IExpressionMeaning
{
    /// <summary>Whether variables and calls are read too, and not constants alone.</summary>
    bool Follows { get; }

    CancellationToken Cancellation { get; }

    /// <summary>The constant text of an expression, or null when it has none.</summary>
    string? ConstantOf(ExpressionSyntax expression);

    /// <summary>What the expression refers to, or null.</summary>
    ISymbol? SymbolOf(ExpressionSyntax expression);

    bool IsString(ExpressionSyntax expression);
}
