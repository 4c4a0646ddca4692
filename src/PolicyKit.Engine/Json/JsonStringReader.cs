using System.Text;
using PolicyKit.Matching;

namespace PolicyKit.Json;

/// <summary>Reads one string, from its opening quote to the closing one.</summary>
internal static class JsonStringReader
{
    /// <summary>Reads the string that begins at a position and gives the position behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the opening quote, <c>"</c> or (an error that the caller reports) <c>'</c>, stands.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="end">The position behind the closing quote.</param>
    public static string Read(string text, int start, JsonErrors errors, out int end)
    {
        char quote = text[start];
        int at = start + 1;
        while (at < text.Length && text[at] != quote && text[at] != '\\' && text[at] >= ' ' && !char.IsSurrogate(text[at])) at++;
        if (at < text.Length && text[at] == quote)
        {
            end = at + 1;
            return KnownNames.Substring(text, start + 1, at - start - 1);
        }

        var value = new StringBuilder(text, start + 1, at - start - 1, Math.Max(16, at - start + 16));
        while (at < text.Length && text[at] != quote)
        {
            char c = text[at];
            if (c == '\\')
            {
                at = ReadEscape(text, at, value, errors);
            }
            else if (c is '\n' or '\r' && !ClosesLater(text, at, quote))
            {
                // The closing quote was forgotten: the string ends with its line, so that the rest can still be read.
                errors.Add(new(at, 0), "The string has no closing quote: add '\"' at its end.");
                end = at;
                return value.ToString();
            }
            else
            {
                if (c < ' ') errors.Add(new(at, 1), $"A string cannot hold the control character U+{(int)c:X4}: write \\u{(int)c:x4}.");
                value.Append(c);
                at++;
            }
        }

        CheckSurrogates(value, start, errors);
        if (at >= text.Length) errors.Add(new(text.Length, 0), "The text ends inside a string: add '\"' at the string's end.");
        end = Math.Min(at + 1, text.Length);
        return value.ToString();
    }

    private static int ReadEscape(string text, int at, StringBuilder value, JsonErrors errors)
    {
        if (at + 1 >= text.Length) return at + 1;
        char letter = text[at + 1];
        if (JsonEscape.Simple(letter) is char simple)
        {
            value.Append(simple);
            return at + 2;
        }

        int code = letter == 'u' ? JsonEscape.Hex(text, at + 2) : -1;
        if (code >= 0)
        {
            value.Append((char)code);
            return at + 6;
        }

        string expected = letter == 'u' ? "four hexadecimal digits behind \\u" : "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX";
        errors.Add(new(at, 2), $"'\\{letter}' is no escape sequence of JSON: expected {expected}.");
        value.Append(letter);
        return at + 2;
    }

    /// <summary>Whether a quote follows on the next line and is itself followed by what may follow a string.</summary>
    private static bool ClosesLater(string text, int at, char quote)
    {
        int close = text.IndexOf(quote, at);
        if (close < 0) return false;
        bool onNextLine = close == at + 1 || text.IndexOf('\n', at + 1, close - at - 1) < 0;
        return onNextLine && IsFollowedBySyntax(text, close + 1);
    }

    private static bool IsFollowedBySyntax(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n') at++;
        return at >= text.Length || text[at] is ',' or ':' or ']' or '}' or PatternToken.Hole;
    }

    private static void CheckSurrogates(StringBuilder value, int start, JsonErrors errors)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) i++;
            else errors.Add(JsonErrorKind.LoneSurrogate, new(start, 1), "The string holds half of a surrogate pair, which is no character.");
        }
    }
}
