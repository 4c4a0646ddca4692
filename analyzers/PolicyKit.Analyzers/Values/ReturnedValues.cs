using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>What a method of the project gives back, where no other can take its place.</summary>
internal static class ReturnedValues
{
    public static IReadOnlyList<ExpressionSyntax> Of(IMethodSymbol method, SyntaxNode declaration)
    {
        bool isSettled = method is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false }
            && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction;
        return isSettled && declaration is MethodDeclarationSyntax or LocalFunctionStatementSyntax ? In(declaration) : [];
    }

    /// <summary>What the body of a method, or of what is like one, gives back.</summary>
    public static IReadOnlyList<ExpressionSyntax> In(SyntaxNode callable)
    {
        (BlockSyntax? block, ArrowExpressionClauseSyntax? arrow) = callable switch
        {
            BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody),
            AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody),
            _ => (null, null),
        };
        if (arrow is not null) return arrow.Expression is ThrowExpressionSyntax ? [] : [arrow.Expression];
        if (block is null) return [];
        var values = new List<ExpressionSyntax>();
        foreach (SyntaxNode node in block.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is YieldStatementSyntax) return [];
            if (node is ReturnStatementSyntax { Expression: { } value }) values.Add(value);
        }

        return values;
    }
}
