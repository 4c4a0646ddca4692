using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Recognises the style of literal tokens.</summary>
internal static class LiteralTokens
{
    /// <summary>The style of a literal that is not interpolated, or null when its delimiters are not as expected.</summary>
    public static LiteralStyle? StyleOf(SyntaxToken token)
    {
        string text = TextOf(token);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
                when text.Length >= 3 && text[0] == '@' && text[text.Length - 1] == '"':
                return new LiteralStyle(LiteralForm.Verbatim, lineBreak: LineBreaks.Of(text));
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
                when text.Length >= 2 && text[0] == '"' && text[text.Length - 1] == '"':
                return new LiteralStyle(LiteralForm.Regular);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
                when QuotesAt(text, 0) * 2 < text.Length:
                return new LiteralStyle(LiteralForm.RawSingleLine, QuotesAt(text, 0));
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
                when QuotesAt(text, 0) * 2 < text.Length:
                return MultiLine(text, QuotesAt(text, 0), dollars: 0, LineBreaks.Of(text));
            default:
                return null;
        }
    }

    /// <summary>The style of an interpolated string.</summary>
    public static LiteralStyle StyleOf(InterpolatedStringExpressionSyntax interpolated)
    {
        SyntaxToken start = interpolated.StringStartToken;
        string open = start.Text;
        int dollars = 0;
        foreach (char c in open)
            dollars += c == '$' ? 1 : 0;
        int quotes = QuotesAt(open, open.IndexOf('"'));
        return start.Kind() switch
        {
            SyntaxKind.InterpolatedMultiLineRawStringStartToken =>
                MultiLine(interpolated.StringEndToken.Text, quotes, dollars, LineBreaks.Of(open)),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken =>
                new LiteralStyle(LiteralForm.RawSingleLine, quotes, dollars),
            SyntaxKind.InterpolatedVerbatimStringStartToken =>
                new LiteralStyle(LiteralForm.Verbatim, dollars: 1, lineBreak: LineBreaks.Of(interpolated.ToString())),
            _ => new LiteralStyle(LiteralForm.Regular, dollars: 1),
        };
    }

    /// <summary>What stands between the delimiters; in a multi-line raw literal, the lines between first and last.</summary>
    public static TextSpan ContentOf(SyntaxToken token, LiteralStyle style)
    {
        string text = TextOf(token);
        int start = text.IndexOf('"') + style.Quotes;
        int end = text.Length - style.Quotes;
        if (style.Form == LiteralForm.RawMultiLine)
        {
            while (start < end && text[start] != '\n' && !IsLoneBreak(text, start))
                start++;
            start++;
            end -= style.Indent.Length;
            end -= end >= 2 && text[end - 2] == '\r' && text[end - 1] == '\n' ? 2 : 1;
        }
        start = Math.Min(start, text.Length);
        return TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + Math.Max(start, end));
    }

    /// <summary>The token without the suffix of a UTF-8 literal.</summary>
    private static string TextOf(SyntaxToken token)
    {
        bool isUtf8 = token.Kind() is SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
        return isUtf8 && token.Text.Length > 2 ? token.Text.Substring(0, token.Text.Length - 2) : token.Text;
    }

    private static bool IsLoneBreak(string text, int at) =>
        LineBreaks.Is(text[at]) && !(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    private static LiteralStyle MultiLine(string textWithEnd, int quotes, int dollars, string lineBreak)
    {
        int end = Math.Max(0, textWithEnd.Length - quotes);
        int start = end;
        while (start > 0 && !LineBreaks.Is(textWithEnd[start - 1]))
            start--;
        return new LiteralStyle(LiteralForm.RawMultiLine, quotes, dollars, textWithEnd.Substring(start, end - start), lineBreak);
    }

    private static int QuotesAt(string text, int at)
    {
        int count = 0;
        while (at >= 0 && at + count < text.Length && text[at + count] == '"')
            count++;
        return count;
    }
}
