using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// Reads a string expression: literals of every form, interpolated ones, their concatenations, constants, the variables that
/// hold such text and the calls that change it. Everything else becomes a hole.
/// </summary>
internal sealed class LiteralReader
{
    // A parser that limits nesting reads the source, so real code never comes near it.
    private const int MaxDepth = 32;

    private readonly IExpressionMeaning _meaning;
    private readonly SourceText _source;
    private readonly VariableReader _variables;
    private int _groups;

    private LiteralReader(IExpressionMeaning meaning, SourceText source)
    {
        _meaning = meaning;
        _source = source;
        _variables = new VariableReader(this, meaning);
    }

    public SourceText Source => _source;

    /// <summary>Reads the expression; null when it is not complete C#.</summary>
    /// <param name="reading">By which variables and calls are followed.</param>
    public static LiteralMap? Read(ExpressionSyntax expression, Reading reading) => Read(expression, new ModelMeaning(reading));

    /// <summary>Reads the expression as text and constants alone; null when it is not complete C#.</summary>
    /// <param name="constant">The constant text of an expression that is no literal, or null when it has none.</param>
    public static LiteralMap? Read(
        ExpressionSyntax expression, Func<ExpressionSyntax, string?> constant, CancellationToken cancellation) =>
        Read(expression, new ConstantMeaning(constant, cancellation));

    /// <summary>What a call on a variable makes of the text that the variable holds.</summary>
    /// <param name="isCertain">False when the text is also used as it was, so that what is replaced is not known.</param>
    public static LiteralMap Through(
        LiteralMap map, InvocationExpressionSyntax call, bool isCertain, Reading reading)
    {
        var meaning = new ModelMeaning(reading);
        return StringCalls.Change(new LiteralReader(meaning, map.Source), meaning, map, call, isCertain);
    }

    private static LiteralMap? Read(ExpressionSyntax expression, IExpressionMeaning meaning) => expression.ContainsDiagnostics
        ? null
        : new LiteralReader(meaning, expression.SyntaxTree.GetText(meaning.Cancellation)).ReadWhole(expression);

    private LiteralMap ReadWhole(ExpressionSyntax expression)
    {
        var output = new LiteralMapBuilder(expression.Span.Length);
        ReadOperands(output, expression, place: 0, depth: 0);
        if (_meaning.Reading is not null)
        {
            foreach (ExpressionSyntax? appended in LaterAppends.To(expression))
            {
                if (appended is null)
                    AddOther(output, expression, place: 0, known: null);
                else
                    ReadOperands(output, appended, place: 0, depth: 0);
            }
        }
        return output.Build(_source);
    }

    public LiteralMap Read(ExpressionSyntax expression, int place, int depth)
    {
        var output = new LiteralMapBuilder(expression.Span.Length);
        ReadOperands(output, expression, place, depth);
        return output.Build(_source);
    }

    /// <summary>A text of which nothing is known.</summary>
    public LiteralMap Unknown(ExpressionSyntax expression, int place)
    {
        var output = new LiteralMapBuilder(1);
        AddOther(output, expression, place, known: null);
        return output.Build(_source);
    }

    /// <summary>Adds text that is written elsewhere.</summary>
    public void AddOther(LiteralMapBuilder output, ExpressionSyntax operand, int place, string? known)
    {
        output.Begin(operand.Span, style: null, _groups++, place);
        if (known is null)
            output.AddHole(operand.Span);
        else
            output.AddFixed(known, operand.Span);
        output.End();
    }

    private void ReadOperands(LiteralMapBuilder output, ExpressionSyntax expression, int place, int depth)
    {
        _meaning.Cancellation.ThrowIfCancellationRequested();
        int group = _groups++;
        foreach (ExpressionSyntax operand in StringConcatenation.Operands(expression))
        {
            switch (operand)
            {
                case ParenthesizedExpressionSyntax nested when depth < MaxDepth:
                    ReadOperands(output, nested.Expression, place, depth + 1);
                    break;
                case PostfixUnaryExpressionSyntax sure
                    when depth < MaxDepth && sure.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    ReadOperands(output, sure.Operand, place, depth + 1);
                    break;
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression)
                    || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                    ReadLiteral(output, literal.Token, group, place);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    ReadInterpolated(output, interpolated, group, place, depth);
                    break;
                default:
                    ReadOther(output, operand, place, depth);
                    break;
            }
        }
    }

    private static void ReadLiteral(LiteralMapBuilder output, SyntaxToken token, int group, int place)
    {
        if (LiteralTokens.StyleOf(token) is not { } style)
        {
            ReadFixed(output, token, group, place);
            return;
        }

        TextSpan inner = LiteralTokens.ContentOf(token, style);
        int from = output.Length;
        output.Begin(inner, style, group, place);
        string content = token.Text.Substring(inner.Start - token.SpanStart, inner.Length);
        LiteralDecoder.Decode(output, content, inner.Start, style, atLineStart: true);
        output.End();
        if (output.EndsWith(from, token.ValueText))
            return;
        output.TakeBack(from);
        ReadFixed(output, token, group, place);
    }

    private static void ReadFixed(LiteralMapBuilder output, SyntaxToken token, int group, int place)
    {
        output.Begin(token.Span, style: null, group, place);
        output.AddFixed(token.ValueText, token.Span);
        output.End();
    }

    private void ReadInterpolated(
        LiteralMapBuilder output, InterpolatedStringExpressionSyntax interpolated, int group, int place, int depth)
    {
        LiteralStyle style = LiteralTokens.StyleOf(interpolated);
        TextSpan inner = TextSpan.FromBounds(
            interpolated.StringStartToken.Span.End,
            Math.Max(interpolated.StringStartToken.Span.End, interpolated.StringEndToken.SpanStart));
        output.Begin(inner, style, group, place);
        bool atLineStart = true;
        foreach (InterpolatedStringContentSyntax part in interpolated.Contents)
        {
            if (part is InterpolatedStringTextSyntax text)
            {
                LiteralDecoder.Decode(output, text.TextToken.Text, text.SpanStart, style, atLineStart);
            }
            else if (ReadHole(output, (InterpolationSyntax)part, place, depth) is { } elsewhere)
            {
                output.End();
                output.Append(elsewhere);
                output.Begin(inner, style, group, place);
            }
            atLineStart = false;
        }
        output.End();
    }

    /// <summary>Adds what stands in an interpolation; text that is written in another place is given back instead.</summary>
    private LiteralMap? ReadHole(LiteralMapBuilder output, InterpolationSyntax hole, int place, int depth)
    {
        bool isPlain = hole is { AlignmentClause: null, FormatClause: null };
        string? known = isPlain ? _meaning.ConstantOf(hole.Expression) : null;
        if (known is not null && !VariableReader.IsJson(known))
        {
            output.AddFixed(known, hole.Span);
            return null;
        }
        LiteralMap? nested = isPlain && depth < MaxDepth && _meaning.Reading is not null && _meaning.IsString(hole.Expression)
            ? Read(hole.Expression, place, depth + 1)
            : null;
        if (nested is { Text.Length: > 0 } && nested.Segments.Any(segment => segment.Place != place))
            return nested;
        if (nested is null || nested.Text == LiteralMap.Hole.ToString())
            AddKnown(output, known, hole.Span);
        else
            output.AddFixed(nested);
        return null;
    }

    private static void AddKnown(LiteralMapBuilder output, string? known, TextSpan source)
    {
        if (known is null)
            output.AddHole(source);
        else
            output.AddFixed(known, source);
    }

    private void ReadOther(LiteralMapBuilder output, ExpressionSyntax operand, int place, int depth)
    {
        if (_meaning.Reading is { } reading && depth < MaxDepth)
        {
            LiteralMap? read = operand is InvocationExpressionSyntax call ? StringCalls.Read(this, _meaning, call, place, depth + 1) : null;
            read ??= _variables.Read(operand, reading, place, depth + 1);
            if (read is not null)
            {
                output.Append(read);
                return;
            }
        }
        AddOther(output, operand, place, _meaning.ConstantOf(operand));
    }
}
