using PolicyKit.Json;
using PolicyKit.Serialization;
using PolicyKit.Tool.Reporting;

namespace PolicyKit.Tool.Tests.Reporting;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("a\r\n\tb§cd§e\r\nf", " bcde", "  ^^")]
    [InlineData("§", "", "^")]
    [InlineData("ab§c\ndef§", "abc", "  ^")]
    [InlineData("ab§§", "ab", "  ^")]
    public void Place_IsMarked(string marked, string line, string marks) => Of(marked).ShouldBe(new SourceExcerpt(line, marks));

    [Fact]
    public void LongLine_IsCutAroundThePlace()
    {
        SourceExcerpt excerpt = Of(new string('a', 5_000) + "§bc§" + new string('d', 5_000));

        excerpt.Line.Length.ShouldBeLessThan(120);
        excerpt.Line.ShouldStartWith("...aaa");
        excerpt.Line.ShouldEndWith("ddd...");
        excerpt.Marks.IndexOf('^', StringComparison.Ordinal).ShouldBe(excerpt.Line.IndexOf('b', StringComparison.Ordinal));
        excerpt.Marks.ShouldEndWith(" ^^");
    }

    private static SourceExcerpt Of(string marked)
    {
        string text = marked.Replace("§", "", StringComparison.Ordinal);
        int start = marked.IndexOf('§', StringComparison.Ordinal);
        int end = Math.Max(start, marked.LastIndexOf('§') - 1);
        return SourceExcerpt.Of(text, new LineMap(text), TextRange.FromBounds(start, end));
    }
}
