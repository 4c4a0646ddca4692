namespace PolicyKit.Json;

/// <summary>JSON's escape sequences.</summary>
internal static class JsonEscape
{
    /// <summary>How many characters of the text stand for the one that begins at a position.</summary>
    public static int LengthAt(string text, int at) => text[at] != '\\' ? 1 : at + 5 < text.Length && text[at + 1] == 'u' ? 6 : 2;

    /// <summary>The character that a letter behind a backslash stands for, or null.</summary>
    public static char? Simple(char letter) => letter switch
    {
        '"' or '\\' or '/' => letter,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    /// <summary>The value of four hexadecimal digits at a position, or -1.</summary>
    public static int Hex(string text, int at)
    {
        if (at + 4 > text.Length) return -1;
        int value = 0;
        for (int i = at; i < at + 4; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' and char c => c - '0',
                >= 'a' and <= 'f' and char c => c - 'a' + 10,
                >= 'A' and <= 'F' and char c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return -1;
            value = (value << 4) | digit;
        }

        return value;
    }
}
