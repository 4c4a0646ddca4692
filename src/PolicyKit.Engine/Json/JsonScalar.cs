namespace PolicyKit.Json;

/// <summary>Reads numbers, <c>true</c>, <c>false</c> and <c>null</c>.</summary>
internal static class JsonScalar
{
    /// <summary>Reads the value that begins at a position; null where none does.</summary>
    public static JsonNode? Read(string text, ref int at, JsonErrors errors)
    {
        int start = at;
        while (at < text.Length && IsWord(text[at])) at++;
        if (at == start) return null;
        var range = TextRange.FromBounds(start, at);
        string word = text.Substring(start, range.Length);
        switch (word)
        {
            case "true": return new(JsonKind.True, text, range);
            case "false": return new(JsonKind.False, text, range);
            case "null": return new(JsonKind.Null, text, range);
        }

        bool number = word[0] is '-' or '+' or '.' or (>= '0' and <= '9');
        if (!number || !IsNumber(word))
        {
            string expected = number ? "a number such as -1, 0.5 or 1e3" : "a value (strings stand in double quotes)";
            errors.Add(range, $"Expected {expected}, found '{Shortened(word)}'.");
        }

        return number ? new(JsonKind.Number, text, range, word) : new(JsonKind.Missing, text, range);
    }

    private static bool IsWord(char c) => c is '+' or '-' or '.' or '_' || char.IsLetterOrDigit(c);

    private static string Shortened(string word) => word.Length <= 32 ? word : word.Substring(0, 32) + "...";

    private static bool IsNumber(string word)
    {
        int at = word[0] == '-' ? 1 : 0;
        int whole = Digits(word, ref at);
        if (whole == 0 || (whole > 1 && word[at - whole] == '0')) return false;
        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (Digits(word, ref at) == 0) return false;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at++;
            if (at < word.Length && word[at] is '+' or '-') at++;
            if (Digits(word, ref at) == 0) return false;
        }

        return at == word.Length;
    }

    private static int Digits(string word, ref int at)
    {
        int start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9') at++;
        return at - start;
    }
}
