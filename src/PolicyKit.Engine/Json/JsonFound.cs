namespace PolicyKit.Json;

/// <summary>Names what stands at a position, for a message.</summary>
internal static class JsonFound
{
    public static string Describe(string text, int at)
    {
        if (at >= text.Length) return "the end of the text";
        char c = text[at];
        if (c is >= ' ' and < '\u007F') return c == '\'' ? "\"'\"" : $"'{c}'";
        return c == '\uFEFF' ? "a byte order mark" : $"the character U+{(int)c:X4}";
    }
}
