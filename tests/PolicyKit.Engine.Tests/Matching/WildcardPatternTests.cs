using CsCheck;
using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Matching;

public sealed class WildcardPatternTests
{
    private static readonly Gen<string> Patterns = Gen.OneOf('a', 'b', '*', '?').Array[0, 6].Select(letters => new string(letters));
    private static readonly Gen<string> Texts = Gen.OneOf('a', 'b', 'c').Array[0, 7].Select(letters => new string(letters));
    private static readonly string[] AllTexts = [.. AllUpTo(6)];

    [Theory]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client2/a/b", true)]
    [InlineData("arn:aws:s3:::new-client-*", "arn:aws:s3:::new-client", false)]
    [InlineData("s3:Get?bject", "s3:GetObject", true)]
    [InlineData("${*}x", "*x", true)]
    [InlineData("${*}x", "ax", false)]
    [InlineData("home/${aws:username}/x", "home/ann/x", true)]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    public void Text_MatchesAsIamMatches(string pattern, string text, bool expected) =>
        WildcardPattern.Parse(pattern).IsMatch(text).ShouldBe(expected);

    [Fact]
    public void Variable_UnderTheOldVersion_IsLiteralText() =>
        WildcardPattern.Parse("${aws:username}", variables: false).IsMatch("${aws:username}").ShouldBeTrue();

    [Fact]
    public void Match_EqualsTheNaiveOne() => Gen.Select(Patterns, Texts).Sample((pattern, text) =>
        WildcardPattern.Parse(pattern).IsMatch(text).ShouldBe(NaiveMatch(pattern, 0, text, 0), $"{pattern} on {text}"), iter: 20_000);

    [Fact]
    public void Overlap_EqualsTryingEveryText() => Gen.Select(Patterns, Patterns).Sample((a, b) =>
    {
        bool expected = AllTexts.Any(text => NaiveMatch(a, 0, text, 0) && NaiveMatch(b, 0, text, 0));

        // Two patterns of six tokens have a common text of at most six characters for each, twelve in all, if any.
        bool overlaps = WildcardPattern.Parse(a).Overlaps(WildcardPattern.Parse(b));
        if (expected) overlaps.ShouldBeTrue($"{a} and {b}");
        else if (a.Length + b.Length <= 6) overlaps.ShouldBeFalse($"{a} and {b}");
        overlaps.ShouldBe(WildcardPattern.Parse(b).Overlaps(WildcardPattern.Parse(a)), $"{b} and {a}");
    }, iter: 3_000);

    [Fact]
    public void Containment_EqualsTryingEveryText() => Gen.Select(Patterns, Patterns).Sample((outer, inner) =>
    {
        string? counterexample = AllTexts.FirstOrDefault(text => NaiveMatch(inner, 0, text, 0) && !NaiveMatch(outer, 0, text, 0));
        bool contains = WildcardPattern.Parse(outer).Contains(WildcardPattern.Parse(inner));
        if (counterexample is not null) contains.ShouldBeFalse($"{inner} in {outer}: {counterexample}");
        else if (outer.Length + inner.Length <= 6) contains.ShouldBeTrue($"{inner} in {outer}");
    }, iter: 3_000);

    [Theory]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client-dev*", true)]
    [InlineData("arn:aws:s3:::new-client-dev*", "arn:aws:s3:::new-client*", false)]
    [InlineData("?*", "*?", true)]
    [InlineData("*a?*", "*a*b", true)]
    [InlineData("home/${aws:username}/*", "home/${aws:username}/*", false)]
    [InlineData("home/*", "home/${aws:username}/*", true)]
    public void Containment_OfRealPatterns(string outer, string inner, bool expected) =>
        WildcardPattern.Parse(outer).Contains(WildcardPattern.Parse(inner)).ShouldBe(expected);

    [Fact]
    public void ManyStars_TakeNoExponentialTime()
    {
        string stars = string.Concat(Enumerable.Repeat("*a", 2_000));

        WildcardPattern.Parse(stars + "b").IsMatch(new string('a', 20_000)).ShouldBeFalse();
        WildcardPattern.Parse(stars + "b").Overlaps(WildcardPattern.Parse(stars + "c")).ShouldBeFalse();
        WildcardPattern.Parse(stars + "?").Contains(WildcardPattern.Parse(stars)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("abc*", "abc", false, true, false)]
    [InlineData("abc", "abc", true, false, false)]
    [InlineData("*", "", false, true, true)]
    [InlineData("**", "", false, true, true)]
    [InlineData("a*b", "a", false, false, false)]
    public void Shape_IsTold(string pattern, string prefix, bool exact, bool isPrefix, bool everything)
    {
        WildcardPattern parsed = WildcardPattern.Parse(pattern);

        parsed.Prefix.ShouldBe(prefix);
        parsed.IsExact.ShouldBe(exact);
        parsed.IsPrefix.ShouldBe(isPrefix);
        parsed.IsEverything.ShouldBe(everything);
    }

    private static bool NaiveMatch(string pattern, int i, string text, int j)
    {
        if (i == pattern.Length) return j == text.Length;
        if (pattern[i] == '*') return NaiveMatch(pattern, i + 1, text, j) || (j < text.Length && NaiveMatch(pattern, i, text, j + 1));
        return j < text.Length && (pattern[i] == '?' || pattern[i] == text[j]) && NaiveMatch(pattern, i + 1, text, j + 1);
    }

    private static IEnumerable<string> AllUpTo(int length) => length == 0
        ? [""]
        : AllUpTo(length - 1).SelectMany(text => text.Length == length - 1 ? new[] { text, text + "a", text + "b", text + "c" } : [text]);
}
