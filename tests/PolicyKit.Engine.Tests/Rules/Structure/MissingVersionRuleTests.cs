using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class MissingVersionRuleTests
{
    private const string Statement = """[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}]""";

    [Fact]
    public void MissingVersion_TriggersOnTheBrace() => Verify.Findings($$"""{|PK1007:{|}"Statement": {{Statement}}}""");

    [Fact]
    public void OldVersion_TriggersOnItsValue() => Verify.Findings(Versioned("{|PK1007:2008-10-17|}")).ShouldHaveSingleItem()
        .Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("2012-10-18")]
    [InlineData("1999-10-17")]
    [InlineData("2025-01-01")]
    [InlineData("2012-10-17 ")]
    public void InvalidVersion_IsAnError_WithARepair(string version)
    {
        Finding finding = Verify.Findings(Versioned($"{{|PK1007:{version}|}}")).ShouldHaveSingleItem();
        finding.Severity.ShouldBe(FindingSeverity.Error);
        finding.Message.ShouldContain("refuses the policy");
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
    }

    [Fact]
    public void InvalidVersion_IsNotSaidToMakeAVariableLiteral() => Verify.Findings(
        """{"Version": "{|PK1007:2012-10-18|}", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/${aws:username}/*"}]}""");

    [Theory]
    [InlineData(PolicyKind.ServiceControl)]
    [InlineData(PolicyKind.ResourceControl)]
    public void PolicyOfAnOrganization_NeedsTheCurrentVersion(PolicyKind kind)
    {
        string principal = kind == PolicyKind.ResourceControl ? "\"Principal\": \"*\", " : "";
        string statement = $$$$"""[{"Effect": "Deny", {{{{principal}}}}"Action": "s3:PutObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]""";
        foreach (string markup in new[]
        {
            $$"""{|PK1007:{|}"Statement": {{statement}}}""", $$"""{"Version": "{|PK1007:2008-10-17|}", "Statement": {{statement}}}""",
            $$"""{"Version": "{|PK1007:2020-10-17|}", "Statement": {{statement}}}""",
        })
        {
            Finding finding = Verify.Findings(markup, kind).ShouldHaveSingleItem();
            finding.Severity.ShouldBe(FindingSeverity.Error);
            finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        }

        Verify.Findings($$"""{"Version": "2012-10-17", "Statement": {{statement}}}""", kind).ShouldBeEmpty();
    }

    [Fact]
    public void VersionThatTheHostAdds_IsNotMissing() => PolicyLinter.Lint(PolicyReader.Read(
        $$"""{"Statement": {{Statement}}}""", PolicyKind.Identity, holes: true, addsVersion: true)).ShouldBeEmpty();

    private static string Versioned(string version) => $$"""{"Version": "{{version}}", "Statement": {{Statement}}}""";

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
