using CsCheck;
using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Matching;

public sealed class GlobTests
{
    [Fact]
    public void AnyPatternAndText_AgreeWithANaiveMatcher() => Gen.Select(Gen.Char["ab*?"].Array[0, 8], Gen.Char["ab"].Array[0, 10])
        .Sample((pattern, text) => IsMatch(new(pattern), new(text)).ShouldBe(Naive(pattern, 0, new(text), 0), $"{new string(pattern)} {new string(text)}"), iter: 50_000);

    [Fact]
    public void AnyArnPatternAndArn_AgreeWithMatchingFieldByField() => Gen.Select(Gen.Char["ab*?"].Array[0, 3].Array[6], Gen.Char["ab"].Array[0, 3].Array[6, 8])
        .Sample((pattern, arn) =>
        {
            string text = string.Join(':', arn.Select(field => new string(field)));
            string[] fields = text.Split(':', 6);
            bool expected = Enumerable.Range(0, 6).All(i => Naive(pattern[i], 0, fields[i], 0));
            string whole = string.Join(':', pattern.Select(field => new string(field)));
            IsMatch(whole, text, byField: true).ShouldBe(expected, $"{whole} {text}");
        }, iter: 50_000);

    [Theory]
    [InlineData("?", "\U0001F600", true)]
    [InlineData("??", "\U0001F600", false)]
    [InlineData("a?c", "a\U0001F600c", true)]
    [InlineData("*?", "\U0001F600", true)]
    [InlineData("a*c", "a\nc", true)]
    [InlineData("a?c", "a\nc", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void Character_IsOneAsPeopleCount(string pattern, string text, bool expected) => IsMatch(pattern, text).ShouldBe(expected);

    [Fact]
    public void HalfASurrogatePair_IsOne() => IsMatch("?", "\uD83D").ShouldBeTrue();

    [Theory]
    [InlineData("arn:*:s3:::b", "arn:aws:s3:::b", true)]
    [InlineData("arn:*:::b", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws?s3:::b", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3:::*", "arn:aws:s3:::a:b/c", true)]
    [InlineData("arn:aws:s3:::a?b", "arn:aws:s3:::a:b", true)]
    public void WildcardsInAField_StopAtAColon(string pattern, string text, bool expected) => IsMatch(pattern, text, byField: true).ShouldBe(expected);

    [Fact]
    public void ManyRuns_TakeNoLongerThanTheirProduct() => IsMatch(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5_000)).ShouldBeFalse();

    private static bool IsMatch(string pattern, string text, bool byField = false)
    {
        char[] tokens = PatternTokens.Read(pattern, variables: false, wildcards: true, byField).ToCharArray();
        return Glob.IsMatch(tokens, tokens.Length, text);
    }

    private static bool Naive(char[] pattern, int at, string text, int from)
    {
        if (at == pattern.Length) return from == text.Length;
        if (pattern[at] == '*') return Naive(pattern, at + 1, text, from) || (from < text.Length && Naive(pattern, at, text, from + 1));
        return from < text.Length && (pattern[at] == '?' || pattern[at] == text[from]) && Naive(pattern, at + 1, text, from + 1);
    }
}
