namespace PolicyKit.Analyzers.Literals;

/// <summary>The characters that end a line of C# source.</summary>
internal static class LineBreaks
{
    public static bool Is(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The first line break of the text, or a line feed when it has none.</summary>
    public static string Of(string text)
    {
        int at = text.IndexOf('\n');
        return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
    }

    public static bool Any(string text)
    {
        foreach (char c in text)
        {
            if (Is(c))
                return true;
        }
        return false;
    }
}
