namespace PolicyKit.Analyzers.Literals;

/// <summary>Escape sequences of regular C# literals, both ways.</summary>
internal static class CSharpEscape
{
    private const string Names = "'\"\\0abfnrtve";
    private const string Values = "'\"\\\0\a\b\f\n\r\t\v\u001b";

    /// <summary>Decodes the escape that begins at <paramref name="at"/> and gives the position after it.</summary>
    public static int Decode(LiteralMapBuilder output, string content, int at, int offset)
    {
        char name = at + 1 < content.Length ? content[at + 1] : '\0';
        int digits = name switch { 'u' => 4, 'U' => 8, 'x' => 4, _ => 0 };
        int end = at + 2;
        if (digits == 0)
        {
            int index = Names.IndexOf(name);
            output.Add(index < 0 ? name : Values[index], offset + at, offset + Math.Min(end, content.Length));
            return end;
        }

        int value = 0;
        while (end < content.Length && end - at - 2 < digits && HexValue(content[end]) >= 0)
            value = (value << 4) | HexValue(content[end++]);
        if (value <= char.MaxValue)
        {
            output.Add((char)value, offset + at, offset + end);
            return end;
        }
        value -= 0x10000;
        output.Add((char)(0xD800 + ((value >> 10) & 0x3FF)), offset + at, offset + end);
        output.Add((char)(0xDC00 + (value & 0x3FF)), offset + at, offset + end);
        return end;
    }

    /// <summary>The character as it is written in a regular literal.</summary>
    public static string Encode(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || LineBreaks.Is(c) || char.IsSurrogate(c) =>
            "\\u" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
