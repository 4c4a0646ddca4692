using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>What the reader of literals asks about an expression that is none.</summary>
internal interface IExpressionMeaning
{
    /// <summary>By which variables and calls are read too; null where constants alone are.</summary>
    Reading? Reading { get; }

    CancellationToken Cancellation { get; }

    /// <summary>The constant text of an expression, or null when it has none.</summary>
    string? ConstantOf(ExpressionSyntax expression);

    /// <summary>What the expression refers to, or null.</summary>
    ISymbol? SymbolOf(ExpressionSyntax expression);

    bool IsString(ExpressionSyntax expression);
}
