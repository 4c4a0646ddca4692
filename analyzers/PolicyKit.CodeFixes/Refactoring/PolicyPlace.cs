using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Hosts;

namespace PolicyKit.CodeFixes.Refactoring;

/// <summary>Finds what a caret or a selection means.</summary>
internal static class PolicyPlace
{
    /// <summary>The string expression around the selection that may be a policy; null where there is none.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan selection)
    {
        if (selection.End > root.FullSpan.End)
            return null;
        // A caret behind a token is at that token too.
        return Find(root.FindToken(selection.Start), selection)
            ?? (selection.Start > 0 ? Find(root.FindToken(selection.Start - 1), selection) : null);
    }

    /// <summary>Whether code that gives the same policy in other words may stand where the expression stands.</summary>
    public static bool IsReplaceable(ExpressionSyntax expression)
    {
        SyntaxNode outermost = expression;
        while (outermost.Parent is ParenthesizedExpressionSyntax outer)
            outermost = outer;
        return !HasRemark(expression) && outermost.Parent switch
        {
            // Text that goes on is no policy yet, or is told letter by letter.
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText is "Trim" or "TrimStart" or "TrimEnd",
            ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or IsPatternExpressionSyntax => false,
            SwitchStatementSyntax or SwitchExpressionSyntax or InterpolationSyntax => false,
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression),
            _ => true,
        };
    }

    /// <summary>Whether there is a comment between its parts, which has no place in what replaces it.</summary>
    public static bool HasRemark(ExpressionSyntax expression)
    {
        foreach (SyntaxTrivia trivia in expression.DescendantTrivia(expression.Span))
        {
            bool isInside = trivia.SpanStart >= expression.SpanStart && trivia.Span.End <= expression.Span.End;
            if (isInside && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return true;
        }
        return false;
    }

    private static ExpressionSyntax? Find(SyntaxToken token, TextSpan selection)
    {
        for (SyntaxNode? node = token.Parent;
            node is not null and not (StatementSyntax or MemberDeclarationSyntax);
            node = node.Parent)
        {
            if (node is ExpressionSyntax expression && expression.Span.Contains(selection) && IsText(expression))
            {
                ExpressionSyntax whole = WholeOf(expression);
                return LiteralPrefilter.WordsIn(whole.ToString()) == PolicyWords.Both ? whole : null;
            }
        }
        return null;
    }

    private static bool IsText(ExpressionSyntax expression) =>
        LiteralPrefilter.IsText(expression) || expression.IsKind(SyntaxKind.AddExpression);

    /// <summary>The outermost sum that the expression is a part of.</summary>
    private static ExpressionSyntax WholeOf(ExpressionSyntax expression)
    {
        ExpressionSyntax whole = expression;
        for (SyntaxNode? node = expression.Parent;
            node is ParenthesizedExpressionSyntax || node.IsKind(SyntaxKind.AddExpression);
            node = node!.Parent)
        {
            if (node.IsKind(SyntaxKind.AddExpression)) whole = (ExpressionSyntax)node!;
        }
        return whole;
    }
}
