using PolicyKit.Tool.Configuration;

namespace PolicyKit.Tool.Tests.Configuration;

public sealed class SectionGlobTests
{
    [Theory]
    [InlineData("*", "a.json")]
    [InlineData("*", "sub/a.json")]
    [InlineData("*.json", "sub/deep/a.json")]
    [InlineData("a.{json,yaml}", "a.yaml")]
    [InlineData("*.{policy.{json,txt},yaml}", "a.policy.txt")]
    [InlineData("/a.json", "a.json")]
    [InlineData("sub/*.json", "sub/a.json")]
    [InlineData("sub/**", "sub/deep/a.json")]
    [InlineData("**/a.json", "a.json")]
    [InlineData("**/a.json", "x/y/a.json")]
    [InlineData("s?b/a.json", "sub/a.json")]
    [InlineData("[a-c].json", "b.json")]
    [InlineData("[!a-c].json", "d.json")]
    [InlineData("p{1..12}.json", "p7.json")]
    [InlineData("p{1..12}.json", "p12.json")]
    [InlineData(@"\*.json", "*.json")]
    [InlineData("{a}.json", "{a}.json")]
    public void File_IsMeant(string pattern, string path) => new SectionGlob(pattern).Matches(path).ShouldBeTrue();

    [Theory]
    [InlineData("*.json", "a.yaml")]
    [InlineData("/a.json", "sub/a.json")]
    [InlineData("sub/*.json", "sub/deep/a.json")]
    [InlineData("sub/*.json", "a.json")]
    [InlineData("a.{json,yaml}", "a.yml")]
    [InlineData("s?b/a.json", "s/b/a.json")]
    [InlineData("[!a-c].json", "b.json")]
    [InlineData("p{1..12}.json", "p13.json")]
    [InlineData("[a.json", "a.json")]
    public void File_IsNotMeant(string pattern, string path) => new SectionGlob(pattern).Matches(path).ShouldBeFalse();
}
