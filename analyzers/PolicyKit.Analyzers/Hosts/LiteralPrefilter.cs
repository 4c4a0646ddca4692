using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Hosts;

/// <summary>Tells cheaply which files and which strings may be policies.</summary>
internal static class LiteralPrefilter
{
    /// <summary>Whether a file of this text may hand something over as a policy.</summary>
    public static bool MayHandOver(string file) => Has(file, "Policy");

    /// <summary>Whether the node is text that stands in the code.</summary>
    public static bool IsText(SyntaxNode node) => node is InterpolatedStringExpressionSyntax
        || node.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression;

    /// <summary>The words in the text of a literal itself, and not in what it is joined with.</summary>
    public static PolicyWords WordsIn(ExpressionSyntax literal)
    {
        if (literal is LiteralExpressionSyntax plain)
            return WordsIn(plain.Token.Text);
        PolicyWords words = PolicyWords.None;
        if (literal is InterpolatedStringExpressionSyntax interpolated)
        {
            foreach (InterpolatedStringContentSyntax part in interpolated.Contents)
            {
                if (part is InterpolatedStringTextSyntax text)
                    words |= WordsIn(text.TextToken.Text);
            }
        }
        return words;
    }

    public static PolicyWords WordsIn(string text) =>
        (Has(text, "Statement") ? PolicyWords.Statement : PolicyWords.None)
        | (Has(text, "Effect") ? PolicyWords.Effect : PolicyWords.None);

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
