using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Values;

/// <summary>Takes off what stands around an expression and leaves its value as it is.</summary>
internal static class Unwrapped
{
    public static ExpressionSyntax Of(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case ParenthesizedExpressionSyntax outer:
                    value = outer.Expression;
                    break;
                case CastExpressionSyntax cast:
                    value = cast.Expression;
                    break;
                case CheckedExpressionSyntax counted:
                    value = counted.Expression;
                    break;
                case BinaryExpressionSyntax cast when cast.IsKind(SyntaxKind.AsExpression):
                    value = cast.Left;
                    break;
                case PostfixUnaryExpressionSyntax sure when sure.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    value = sure.Operand;
                    break;
                default:
                    return value;
            }
        }
    }
}
