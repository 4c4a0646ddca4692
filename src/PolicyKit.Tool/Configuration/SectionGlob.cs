using System.Globalization;

namespace PolicyKit.Tool.Configuration;

/// <summary>
/// The name of a section of an .editorconfig file, which says what files the section is about: <c>*</c>, <c>**</c>, <c>?</c>,
/// <c>[a-c]</c>, <c>[!a]</c>, <c>{a,b}</c> and <c>{1..9}</c>. One without <c>/</c> is about the file's name alone.
/// </summary>
internal sealed class SectionGlob
{
    private readonly bool _isName;
    private readonly string[] _patterns;

    public SectionGlob(string pattern)
    {
        _isName = !pattern.Contains('/');
        _patterns = [.. BraceExpansion.Of(pattern.TrimStart('/'))];
    }

    /// <param name="path">The file's path from the folder of the .editorconfig, with <c>/</c> between folders.</param>
    public bool Matches(string path)
    {
        ReadOnlySpan<char> subject = _isName ? path.AsSpan(path.LastIndexOf('/') + 1) : path;
        foreach (string pattern in _patterns)
        {
            if (Matches(pattern, subject)) return true;
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == '*') return MatchesStar(pattern, text);
            if (pattern[0] == '{' && Number(pattern, text) is { } number)
            {
                for (int digits = number.Digits; digits > 0; digits--)
                {
                    if (number.Holds(text[..digits]) && Matches(pattern[number.Length..], text[digits..])) return true;
                }

                return false;
            }

            if (text.IsEmpty || Single(pattern, text[0]) is not (> 0 and int length)) return false;
            pattern = pattern[length..];
            text = text[1..];
        }

        return text.IsEmpty;
    }

    private static bool MatchesStar(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        bool crosses = pattern.StartsWith("**");
        // Folders in between may be none.
        if (pattern.StartsWith("**/") && Matches(pattern[3..], text)) return true;
        ReadOnlySpan<char> rest = pattern[(crosses ? 2 : 1)..];
        for (int i = 0; ; i++)
        {
            if (Matches(rest, text[i..])) return true;
            if (i == text.Length || (text[i] == '/' && !crosses)) return false;
        }
    }

    /// <summary>How long the part of the pattern is that matches one character; 0 where it does not.</summary>
    private static int Single(ReadOnlySpan<char> pattern, char c)
    {
        switch (pattern[0])
        {
            case '?':
                return c == '/' ? 0 : 1;
            case '\\' when pattern.Length > 1:
                return pattern[1] == c ? 2 : 0;
            case '[' when pattern[1..].IndexOf(']') is > 0 and int close:
                ReadOnlySpan<char> set = pattern.Slice(1, close);
                bool isNegated = set[0] is '!' or '^';
                return c != '/' && IsIn(isNegated ? set[1..] : set, c) != isNegated ? close + 2 : 0;
            default:
                return pattern[0] == c ? 1 : 0;
        }
    }

    private static bool IsIn(ReadOnlySpan<char> set, char c)
    {
        for (int i = 0; i < set.Length; i++)
        {
            bool isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (isRange ? c >= set[i] && c <= set[i + 2] : set[i] == c) return true;
            if (isRange) i += 2;
        }

        return false;
    }

    private static NumberRange? Number(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int close = pattern.IndexOf('}');
        int dots = close < 0 ? -1 : pattern[..close].IndexOf("..");
        if (dots < 0 || !TryParse(pattern[1..dots], out int low)) return null;
        if (!TryParse(pattern[(dots + 2)..close], out int high)) return null;
        int digits = text.Length > 0 && text[0] == '-' ? 1 : 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return new NumberRange(low, high, close + 1, digits);
    }

    private static bool TryParse(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>A range of numbers in a pattern, how long that is, and how long the number that stands in the text.</summary>
    private readonly record struct NumberRange(int Low, int High, int Length, int Digits)
    {
        public bool Holds(ReadOnlySpan<char> text) => TryParse(text, out int number) && number >= Low && number <= High;
    }
}
