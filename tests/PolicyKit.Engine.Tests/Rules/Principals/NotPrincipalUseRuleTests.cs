using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class NotPrincipalUseRuleTests
{
    private const string Role = "arn:aws:iam::111122223333:role/admin";

    [Fact]
    public void Allow_Triggers() =>
        Verify.Statement(Statement("Allow", $$"""{"AWS": "{{Role}}"}"""))[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("")]
    [InlineData(""", "Condition": {"StringEquals": {"s3:prefix": "a"}}""")]
    public void Deny_TriggersAsInformation_AndTheFixTurnsItRound(string more)
    {
        string markup = $$"""{"Version": "2012-10-17", "Statement": [{{Statement("Deny", $$"""{"AWS": ["{{Role}}", "arn:aws:iam::111122223333:root"]}""", more)}}]}""";
        IReadOnlyList<Finding> findings = Verify.Findings(markup);

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        string text = Verify.Fixed(findings, Verify.Plain(markup));
        text.ShouldContain("\"Principal\": \"*\"");
        text.ShouldContain($"\"ArnNotEquals\": {{\"aws:PrincipalArn\": [\"{Role}\", \"arn:aws:iam::111122223333:root\"]}}");
        Verify.Findings(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"Service": "lambda.amazonaws.com"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:role/\uFFFC"}""")]
    [InlineData("""{"AWS": "arn:aws:sts::111122223333:assumed-role/a/b"}""")]
    public void DenyOfWhatTheConditionDoesNotName_HasNoFix(string principal) =>
        Verify.Statement(Statement("Deny", principal))[0].Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData(PolicyKind.Trust, "")]
    [InlineData(PolicyKind.ResourceControl, "\"Resource\": \"*\", ")]
    public void KindThatRefusesTheElement_DoesNotTrigger(PolicyKind kind, string resource) => Verify.Statement(
        $$"""{"Effect": "Deny", "{|PK1006:NotPrincipal|}": {"AWS": "{{Role}}"}, "Action": "sts:AssumeRole", {{resource}}"Condition": {"Bool": {"aws:PrincipalIsAWSService": "false"} } }""", kind);

    [Fact]
    public void Principal_DoesNotTrigger() => Verify.Statement(Statement("Deny", "\"*\"").Replace("{|PK7002:NotPrincipal|}", "Principal", StringComparison.Ordinal));

    private static string Statement(string effect, string principal, string more = "") =>
        $$"""{"Effect": "{{effect}}", "{|PK7002:NotPrincipal|}": {{principal}}, "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme"{{more}}}""";
}
