using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class PublicPrincipalRuleTests
{
    [Theory]
    [InlineData("\"{|PK7001:*|}\"")]
    [InlineData("""{"AWS": "{|PK7001:*|}"}""")]
    [InlineData("""{"AWS": ["arn:aws:iam::111122223333:role/a", "{|PK7001:*|}"]}""")]
    public void Everyone_Triggers_AndTheFixWritesAnAccount(string principal)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(Statement(principal));

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{{Statement(principal)}}]}""");
        string marked = Verify.Fixed(findings, text).Replace("ACCOUNT_ID", "{|PK7003:ACCOUNT_ID|}", StringComparison.Ordinal);
        Verify.Findings(marked);
    }

    [Theory]
    [InlineData("""{"StringLike": {"aws:Referer": "https://acme.example/*"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "::/0"]}}""")]
    [InlineData("""{"Bool": {"aws:SecureTransport": "true"}}""")]
    [InlineData("""{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("""{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("""{"StringLike": {"aws:SourceVpce": "vpce-*"}}""")]
    [InlineData("""{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/deploy"}}""")]
    [InlineData("""{"Null": {"aws:PrincipalOrgID": "false"}}""")]
    public void ConditionThatTiesItToNobody_Triggers(string condition) =>
        Verify.Statement(Statement("\"{|PK7001:*|}\"", condition))[0].Message.ShouldContain("tie it to nobody");

    [Theory]
    [InlineData("""{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}""")]
    [InlineData("""{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}""")]
    [InlineData("""{"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:acme"}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceAccount": "\uFFFC"}}""")]
    [InlineData("""{"\uFFFC": {"aws:Referer": "x"}}""")]
    [InlineData("\uFFFC")]
    public void ConditionThatNarrows_OrIsUnknown_DoesNotTrigger(string condition) => Verify.Statement(Statement("\"*\"", condition));

    [Theory]
    [InlineData("\"\uFFFC\"")]
    [InlineData("""{"AWS": "111122223333"}""")]
    public void NamedOrUnknownPrincipal_DoesNotTrigger(string principal) => Verify.Statement(Statement(principal));

    [Theory]
    [InlineData(PolicyKind.VpcEndpoint)]
    public void KindThatLetsNobodyIn_DoesNotTrigger(PolicyKind kind) => Verify.Statement(Statement("\"*\""), kind);

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(Statement("\"*\"").Replace("Allow", "Deny", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"*\"", "\"*\"")]
    [InlineData("\"s3:GetObject\"", "\"*\"")]
    public void PolicyThatMayBeAnEndpoints_DoesNotTrigger_UnlessTheKindIsTold(string action, string resource)
    {
        string statement = $$"""{"Effect": "Allow", "Principal": "*", "Action": {{action}}, "Resource": {{resource}}}""";

        Verify.Statement(statement);
        Verify.Statement(statement.Replace("\"Principal\": \"*\"", "\"Principal\": \"{|PK7001:*|}\"", StringComparison.Ordinal), PolicyKind.Resource);
    }

    [Fact]
    public void KeyPolicy_Triggers() =>
        Verify.Statement("""{"Effect": "Allow", "Principal": {"AWS": "{|PK7001:*|}"}, "Action": "kms:*", "Resource": "*"}""");

    [Fact]
    public void TrustPolicy_Triggers_WithAnExternalIdToo() => Verify.Statement(
        """{"Effect": "Allow", "Principal": {"AWS": "{|PK7001:*|}"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a1"}}}""")[0]
        .Message.ShouldContain("every AWS account");

    [Theory]
    [InlineData("s3:*", "arn:aws:s3:::acme/*", """{"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}""")]
    [InlineData("s3:GetObject", "*", """{"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}""")]
    public void DenyOfEveryoneElse_DoesNotTrigger(string action, string resource, string condition) =>
        Verify.Statement(Statement("\"*\"") + ", " + Guard(action, resource, condition));

    [Theory]
    [InlineData("s3:PutObject", "arn:aws:s3:::acme/*", """{"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}""")]
    [InlineData("s3:*", "arn:aws:s3:::acme/a/*", """{"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}""")]
    [InlineData("s3:*", "arn:aws:s3:::acme/*", """{"StringNotLike": {"aws:Referer": "https://acme.example/*"}}""")]
    [InlineData("s3:*", "arn:aws:s3:::acme/*", """{"Bool": {"aws:SecureTransport": "false"}}""")]
    public void DenyThatLeavesSomeoneElse_Triggers(string action, string resource, string condition) =>
        Verify.Statement(Statement("\"{|PK7001:*|}\"") + ", " + Guard(action, resource, condition));

    private static string Guard(string action, string resource, string condition) =>
        $$"""{"Effect": "Deny", "Principal": "*", "Action": "{{action}}", "Resource": "{{resource}}", "Condition": {{condition}} }""";

    private static string Statement(string principal, string? condition = null)
    {
        string more = condition is null ? "" : $", \"Condition\": {condition}";
        return $$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"{{more}}}""";
    }
}
