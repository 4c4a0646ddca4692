namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// Decodes the written content of a literal. The compiler keeps the decoded text of a token but not the places of its
/// characters, so this reads the same grammar again; the caller compares the outcome with the compiler's.
/// </summary>
internal static class LiteralDecoder
{
    /// <summary>Adds the characters of the content.</summary>
    /// <param name="output">Where to add them.</param>
    /// <param name="content">What stands between the quotes.</param>
    /// <param name="offset">Where the content begins in the file.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="atLineStart">Whether the content begins a line, for a multi-line raw literal.</param>
    public static void Decode(LiteralMapBuilder output, string content, int offset, LiteralStyle style, bool atLineStart)
    {
        int at = style.Form == LiteralForm.RawMultiLine && atLineStart ? SkipIndent(content, 0, style.Indent) : 0;
        while (at < content.Length)
            at = DecodeOne(output, content, at, offset, style);
    }

    private static int DecodeOne(LiteralMapBuilder output, string content, int at, int offset, LiteralStyle style)
    {
        char c = content[at];
        if (c == '\\' && style.Form == LiteralForm.Regular)
            return CSharpEscape.Decode(output, content, at, offset);
        if (c == '"' && style.Form == LiteralForm.Verbatim)
            return Doubled(output, content, at, offset);
        if (c is '{' or '}' && style.IsInterpolated && !style.IsRaw)
            return Doubled(output, content, at, offset);

        int end = at + 1;
        bool endsLine = LineBreaks.Is(c) && !(c == '\r' && end < content.Length && content[end] == '\n');
        if (endsLine && style.Form == LiteralForm.RawMultiLine)
            end = SkipIndent(content, end, style.Indent);
        output.Add(c, offset + at, offset + end);
        return end;
    }

    private static int Doubled(LiteralMapBuilder output, string content, int at, int offset)
    {
        int length = at + 1 < content.Length && content[at + 1] == content[at] ? 2 : 1;
        output.Add(content[at], offset + at, offset + at + length);
        return at + length;
    }

    /// <summary>The indentation belongs to the line break before it. A blank line may hold only a part of it.</summary>
    private static int SkipIndent(string content, int at, string indent)
    {
        int matched = 0;
        while (matched < indent.Length && at + matched < content.Length && content[at + matched] == indent[matched])
            matched++;
        return at + matched;
    }
}
