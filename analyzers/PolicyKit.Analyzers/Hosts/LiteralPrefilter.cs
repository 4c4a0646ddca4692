using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Tells cheaply which files and which strings may be policies.</summary>
internal static class LiteralPrefilter
{
    // {"Statement":[{"Effect":
    private const int ShortestPolicy = 20;

    /// <summary>Whether a file of this text may hold a policy, or hand something over as one.</summary>
    public static bool MayHold(string file, bool hasSinks) =>
        Has(file, "Statement") && Has(file, "Effect") || hasSinks && Has(file, "Policy");

    public static bool IsWorthReading(ExpressionSyntax expression)
    {
        bool isString = expression.Kind()
            is SyntaxKind.StringLiteralExpression or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression;
        return isString && !StringConcatenation.IsOperand(expression)
            && (MayBePolicy(expression) || PolicySink.IsNamedLikeOne(expression) && HoldsString(expression));
    }

    private static bool MayBePolicy(ExpressionSyntax expression)
    {
        if (expression.Span.Length < ShortestPolicy)
            return false;
        bool statement = false, effect = false;
        for (ExpressionSyntax? left = expression; left is not null;)
        {
            var sum = left as BinaryExpressionSyntax;
            Look(sum?.Right ?? left, ref statement, ref effect);
            if (statement && effect)
                return true;
            left = sum?.Left;
        }
        return false;
    }

    private static void Look(ExpressionSyntax operand, ref bool statement, ref bool effect)
    {
        switch (operand)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                Look(literal.Token.Text, ref statement, ref effect);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax part in interpolated.Contents)
                {
                    if (part is InterpolatedStringTextSyntax text)
                        Look(text.TextToken.Text, ref statement, ref effect);
                }
                break;
            case ParenthesizedExpressionSyntax:
                Look(operand.ToString(), ref statement, ref effect);
                break;
        }
    }

    private static void Look(string text, ref bool statement, ref bool effect)
    {
        statement = statement || Has(text, "Statement");
        effect = effect || Has(text, "Effect");
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    private static bool HoldsString(ExpressionSyntax expression)
    {
        if (!expression.IsKind(SyntaxKind.AddExpression))
            return true;
        foreach (ExpressionSyntax operand in StringConcatenation.Operands(expression))
        {
            if (operand is InterpolatedStringExpressionSyntax || operand.IsKind(SyntaxKind.StringLiteralExpression))
                return true;
        }
        return false;
    }
}
