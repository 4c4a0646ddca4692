using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Matches by trying everything: slow, and too simple to be wrong.</summary>
internal static class NaiveMatcher
{
    public static bool IsMatch(TextPattern pattern, string text) => IsMatch(pattern, 0, text, 0);

    public static bool IsInAny(IEnumerable<TextPattern> patterns, string text) => patterns.Any(pattern => IsMatch(pattern, text));

    private static bool IsMatch(TextPattern pattern, int token, string text, int at)
    {
        if (token == pattern.Tokens.Length) return at == text.Length;
        char current = pattern.Tokens[token];
        bool takesNext = at < text.Length && Takes(current, text[at], pattern.IgnoresCase);
        if (!PatternToken.IsRun(current)) return takesNext && IsMatch(pattern, token + 1, text, at + 1);
        return IsMatch(pattern, token + 1, text, at) || (takesNext && IsMatch(pattern, token, text, at + 1));
    }

    private static bool Takes(char token, char letter, bool ignoresCase) =>
        !PatternToken.IsLiteral(token) ? letter != ':' || !PatternToken.IsInField(token)
        : token == letter || (ignoresCase && char.ToUpperInvariant(token) == char.ToUpperInvariant(letter));
}
