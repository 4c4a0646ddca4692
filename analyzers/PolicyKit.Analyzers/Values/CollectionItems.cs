using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>The items of a collection that code writes out.</summary>
internal static class CollectionItems
{
    /// <summary>The items; null when the expression is none, or has items that do not stand in it.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Of(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ArrayCreationExpressionSyntax { Initializer: { } list }:
                return list.Expressions;
            case ImplicitArrayCreationExpressionSyntax array:
                return array.Initializer.Expressions;
            case InitializerExpressionSyntax list when IsList(list):
                return list.Expressions;
            case BaseObjectCreationExpressionSyntax { Initializer: { } list, ArgumentList: null or { Arguments.Count: 0 } }
                when IsList(list):
                return list.Expressions;
            case CollectionExpressionSyntax { Elements: var elements }
                when elements.All(element => element is ExpressionElementSyntax):
                return [.. elements.Select(element => ((ExpressionElementSyntax)element).Expression)];
            default:
                return null;
        }
    }

    /// <summary>Items stand alone; what fills a dictionary stands in braces of its own.</summary>
    private static bool IsList(InitializerExpressionSyntax list) =>
        list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression
        && !list.Expressions.Any(item => item.Kind() == SyntaxKind.ComplexElementInitializerExpression);
}
