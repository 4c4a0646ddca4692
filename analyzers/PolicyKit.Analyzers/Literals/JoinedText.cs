using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads the texts that <c>string.Concat</c> and <c>string.Join</c> put together.</summary>
internal static class JoinedText
{
    /// <param name="reader">Reads each of them.</param>
    /// <param name="meaning">Says what names mean.</param>
    /// <param name="separator">What stands between them, if anything.</param>
    /// <param name="values">The texts, or one collection of them.</param>
    /// <param name="place">The place of the call.</param>
    /// <param name="depth">How deep the call is nested.</param>
    public static LiteralMap? Read(
        LiteralReader reader, IExpressionMeaning meaning, ExpressionSyntax? separator, IReadOnlyList<ExpressionSyntax> values,
        int place, int depth)
    {
        if (values.Count == 1 && !meaning.IsString(values[0]))
        {
            if (meaning.Reading is not { } reading) return null;
            ExpressionSyntax?[] items = [.. ListItems.Of(values[0], reading).Select(item => item.Value)];
            if (Array.IndexOf(items, null) >= 0) return null;
            values = items!;
        }
        string between = separator is null ? "" : reader.Read(separator, place, depth).Text;
        var output = new LiteralMapBuilder(64);
        for (int i = 0; i < values.Count; i++)
        {
            output.Append(reader.Read(values[i], place, depth));
            if (between.Length == 0 || i == values.Count - 1)
                continue;
            var end = new TextSpan(values[i].Span.End, 0);
            output.Begin(end, style: null, group: -1, place);
            output.AddFixed(between, end);
            output.End();
        }
        return values.Count == 0 ? null : output.Build(reader.Source);
    }
}
