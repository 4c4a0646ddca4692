using System.Text;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Writes characters as the content of a literal of a given style.</summary>
internal static class LiteralWriter
{
    /// <summary>Appends the character. False when the style has no way to write it.</summary>
    public static bool TryAppend(StringBuilder output, char c, char previous, LiteralStyle style)
    {
        switch (style.Form)
        {
            case LiteralForm.RawSingleLine when LineBreaks.Is(c):
                return false;
            case LiteralForm.RawMultiLine or LiteralForm.RawSingleLine:
                AppendRaw(output, c, style);
                return true;
            case LiteralForm.Verbatim when c == '\n' && previous != '\r':
                output.Append(style.LineBreak);
                return true;
        }

        if (style.IsInterpolated && c is '{' or '}')
            output.Append(c, 2);
        else if (style.Form == LiteralForm.Regular)
            output.Append(CSharpEscape.Encode(c));
        else
            output.Append(c, c == '"' ? 2 : 1);
        return true;
    }

    /// <summary>A carriage return is left out: the line feed after it writes the line break of this source.</summary>
    private static void AppendRaw(StringBuilder output, char c, LiteralStyle style)
    {
        if (c == '\r')
            return;
        if (LineBreaks.Is(c))
            output.Append(c == '\n' ? style.LineBreak : c.ToString()).Append(style.Indent);
        else
            output.Append(c);
    }
}
