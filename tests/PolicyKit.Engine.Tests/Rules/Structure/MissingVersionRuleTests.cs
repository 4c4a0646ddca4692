namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class MissingVersionRuleTests
{
    private const string Statement = """[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}]""";

    [Fact]
    public void MissingVersion_TriggersOnTheBrace() => Verify.Findings($$"""{|PK1007:{|}"Statement": {{Statement}}}""");

    [Theory]
    [InlineData("2008-10-17")]
    [InlineData("2012-10-18")]
    public void OtherVersion_TriggersOnItsValue(string version) =>
        Verify.Findings($$"""{"Version": "{|PK1007:{{version}}|}", "Statement": {{Statement}}}""");

    [Fact]
    public void CurrentVersion_DoesNotTrigger() => Verify.Findings($$"""{"Statement": {{Statement}}, "Version": "2012-10-17"}""");

    [Fact]
    public void UnknownVersion_DoesNotTrigger() => Verify.Findings($$"""{"Version": "{{'\uFFFC'}}", "Statement": {{Statement}}}""");

    [Theory]
    [InlineData("{\"Statement\":[]}", "{\"Version\":\"2012-10-17\",\"Statement\":[]}")]
    [InlineData("{\"Statement\": []}", "{\"Version\": \"2012-10-17\", \"Statement\": []}")]
    [InlineData("{\n  \"Statement\": []\n}", "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}")]
    [InlineData("{\"Version\": \"2008-10-17\", \"Statement\": []}", "{\"Version\": \"2012-10-17\", \"Statement\": []}")]
    public void Fix_SetsTheVersion_InTheLayoutOfTheText(string text, string expected)
    {
        string markup = text.Contains("2008", StringComparison.Ordinal)
            ? text.Replace("2008-10-17", "{|PK1007:2008-10-17|}", StringComparison.Ordinal)
            : "{|PK1007:{|}" + text[1..];

        Verify.Fixed(Verify.Findings(markup), text).ShouldBe(expected);
    }
}
