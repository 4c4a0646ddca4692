using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Engine.Tests.Proof.Search;

/// <summary>Draws patterns of few letters, so that they meet, and questions about them.</summary>
internal sealed class RandomTexts(int seed)
{
    /// <summary>The letters that patterns are made of.</summary>
    public const string Letters = "aAb:";

    private static readonly char[] FieldTokens = [PatternToken.AnyRunInField, PatternToken.AnyRunInField, PatternToken.AnyOneInField];
    private static readonly char[] FreeTokens = [PatternToken.AnyRun, PatternToken.AnyRun, PatternToken.AnyOne];
    private readonly Random _random = new(seed);

    /// <summary>Tokens as a person reads them: <c>+</c> and <c>!</c> are the wildcards that stay in a field.</summary>
    public static string Write(string tokens) => tokens
        .Replace(PatternToken.AnyRun, '*').Replace(PatternToken.AnyOne, '?')
        .Replace(PatternToken.AnyRunInField, '+').Replace(PatternToken.AnyOneInField, '!')
        .Replace(PatternToken.FirstVariable, '$').Replace((char)(PatternToken.FirstVariable + 1), '$');

    public TextPattern[] Patterns(int count) => [.. Enumerable.Range(0, count).Select(_ => Pattern())];

    /// <summary>
    /// Wildcards that stay in a field stand before a colon and all others, as the reader of patterns has them.
    /// </summary>
    public TextPattern Pattern(int length = 3)
    {
        bool ignoresCase = _random.Next(6) == 0;
        string fields = _random.Next(3) == 0 ? Run(length, FieldTokens) + ":" : "";
        return new TextPattern(fields + Run(length, FreeTokens), ignoresCase);
    }

    public TextQuestion Question(IReadOnlyList<TextPattern> pool) => new(
        Sets(pool, _random.Next(1, 4)),
        Sets(pool, _random.Next(0, 4)));

    /// <summary>The pattern with a variable somewhere in it; its character is another one where case is ignored.</summary>
    public TextPattern WithVariable(TextPattern pattern)
    {
        int at = _random.Next(pattern.Tokens.LastIndexOfAny([PatternToken.AnyRunInField, PatternToken.AnyOneInField]) + 1, pattern.Tokens.Length + 1);
        return new TextPattern(pattern.Tokens.Insert(at, VariableOf(pattern).ToString()), pattern.IgnoresCase);
    }

    /// <summary>The pattern as it is where its variable has a value.</summary>
    public static TextPattern Fill(TextPattern pattern, string value) =>
        new(pattern.Tokens.Replace(VariableOf(pattern).ToString(), value), pattern.IgnoresCase);

    private static char VariableOf(TextPattern pattern) => (char)(PatternToken.FirstVariable + (pattern.IgnoresCase ? 1 : 0));

    private TextPattern[][] Sets(IReadOnlyList<TextPattern> pool, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, _random.Next(1, 4)).Select(_ => pool[_random.Next(pool.Count)]).ToArray())];

    private string Run(int length, char[] wildcards) => string.Concat(Enumerable.Range(0, _random.Next(length + 1)).Select(_ =>
        _random.Next(5) < 2 ? wildcards[_random.Next(wildcards.Length)] : Letters[_random.Next(Letters.Length)]));
}
