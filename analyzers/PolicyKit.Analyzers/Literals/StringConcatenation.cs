using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Literals;

/// <summary>The shape of <c>a + b + c</c>.</summary>
internal static class StringConcatenation
{
    /// <summary>The operands from left to right. Walks the left spine in a loop: long chains are deep trees.</summary>
    public static IReadOnlyList<ExpressionSyntax> Operands(ExpressionSyntax expression)
    {
        if (!expression.IsKind(SyntaxKind.AddExpression))
            return [expression];
        var operands = new List<ExpressionSyntax>();
        while (expression is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression))
        {
            operands.Add(sum.Right);
            expression = sum.Left;
        }
        operands.Add(expression);
        operands.Reverse();
        return operands;
    }

    /// <summary>Whether the expression is an operand of a larger concatenation, which is then read instead.</summary>
    public static bool IsOperand(ExpressionSyntax expression)
    {
        SyntaxNode? parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent.IsKind(SyntaxKind.AddExpression);
    }
}
