using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// Reads a string expression: literals of every form, interpolated ones, their concatenations, and constants. Everything
/// else becomes a hole.
/// </summary>
internal sealed class LiteralReader
{
    // A parser that limits nesting reads the source, so real code never comes near it.
    private const int MaxDepth = 32;

    private readonly LiteralMapBuilder _output;
    private readonly Func<ExpressionSyntax, string?> _constant;
    private int _groups;

    private LiteralReader(int capacity, Func<ExpressionSyntax, string?> constant)
    {
        _output = new LiteralMapBuilder(capacity);
        _constant = constant;
    }

    /// <summary>Reads the expression; null when it is not complete C#.</summary>
    /// <param name="constant">The constant text of an expression that is no literal, or null when it has none.</param>
    public static LiteralMap? Read(
        ExpressionSyntax expression, Func<ExpressionSyntax, string?> constant, CancellationToken cancellation)
    {
        if (expression.ContainsDiagnostics)
            return null;
        var reader = new LiteralReader(expression.Span.Length, constant);
        reader.ReadOperands(expression, depth: 0);
        return reader._output.Build(expression.SyntaxTree, cancellation);
    }

    private void ReadOperands(ExpressionSyntax expression, int depth)
    {
        int group = _groups++;
        foreach (ExpressionSyntax operand in StringConcatenation.Operands(expression))
        {
            switch (operand)
            {
                case ParenthesizedExpressionSyntax nested when depth < MaxDepth:
                    ReadOperands(nested.Expression, depth + 1);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                    ReadLiteral(literal.Token, group);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    ReadInterpolated(interpolated, group);
                    break;
                default:
                    ReadOther(operand, operand.Span, group);
                    break;
            }
        }
    }

    private void ReadLiteral(SyntaxToken token, int group)
    {
        if (LiteralTokens.StyleOf(token) is not { } style)
        {
            ReadOpaque(token, group);
            return;
        }

        TextSpan inner = LiteralTokens.ContentOf(token, style);
        int from = _output.Length;
        _output.Begin(inner, style, group);
        string content = token.Text.Substring(inner.Start - token.SpanStart, inner.Length);
        LiteralDecoder.Decode(_output, content, inner.Start, style, atLineStart: true);
        _output.End();
        if (_output.EndsWith(from, token.ValueText))
            return;
        _output.TakeBack(from);
        ReadOpaque(token, group);
    }

    private void ReadOpaque(SyntaxToken token, int group)
    {
        _output.Begin(token.Span, style: null, group);
        _output.AddOpaque(token.ValueText, token.Span);
        _output.End();
    }

    private void ReadInterpolated(InterpolatedStringExpressionSyntax interpolated, int group)
    {
        LiteralStyle style = LiteralTokens.StyleOf(interpolated);
        TextSpan inner = TextSpan.FromBounds(
            interpolated.StringStartToken.Span.End,
            Math.Max(interpolated.StringStartToken.Span.End, interpolated.StringEndToken.SpanStart));
        _output.Begin(inner, style, group);
        bool atLineStart = true;
        foreach (InterpolatedStringContentSyntax part in interpolated.Contents)
        {
            switch (part)
            {
                case InterpolatedStringTextSyntax text:
                    LiteralDecoder.Decode(_output, text.TextToken.Text, text.SpanStart, style, atLineStart);
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole
                    when _constant(hole.Expression) is { } known:
                    _output.AddOpaque(known, hole.Span);
                    break;
                default:
                    _output.AddHole(part.Span);
                    break;
            }
            atLineStart = false;
        }
        _output.End();
    }

    private void ReadOther(ExpressionSyntax operand, TextSpan span, int group)
    {
        _output.Begin(span, style: null, group);
        if (_constant(operand) is { } known)
            _output.AddOpaque(known, span);
        else
            _output.AddHole(span);
        _output.End();
    }
}
