using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class InvalidConditionValueRuleTests
{
    [Theory]
    [InlineData("Bool", "aws:SecureTransport", "yes", null)]
    [InlineData("Null", "aws:PrincipalTag/team", "absent", null)]
    [InlineData("Bool", "aws:SecureTransport", " false", "false")]
    [InlineData("NumericLessThan", "s3:signatureAge", "1,000", "1000")]
    [InlineData("NumericLessThan", "s3:signatureAge", "ten", null)]
    [InlineData("DateLessThan", "aws:CurrentTime", "2030-01-01 12:00:00", "2030-01-01T12:00:00Z")]
    [InlineData("DateLessThan", "aws:CurrentTime", "31.12.2030", null)]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.*", "203.0.113.0/24")]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.*.*", "203.0.0.0/16")]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.0/33", null)]
    [InlineData("NotIpAddress", "aws:SourceIp", " 203.0.113.7", "203.0.113.7")]
    [InlineData("ArnLike", "aws:PrincipalArn", "role/web", null)]
    [InlineData("ArnLike", "aws:PrincipalArn", "arn:aws:iam:role/web", null)]
    public void ValueThatTheOperatorCannotCompare_IsAnError(string test, string key, string value, string? meant)
    {
        string markup = Conditioned.Deny($$$"""{"{{{test}}}": {"{{{key}}}": "{|PK3007:{{{value}}}|}"}}""");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Error);
        finding.Fixes.Count.ShouldBe(meant is null ? 0 : 1);
        if (meant is not null) Verify.FixedStatement(markup).ShouldContain($"\"{meant}\"}}}}");
    }

    [Theory]
    [InlineData("aws:PrincipalAccount", "11112222333", "011112222333")]
    [InlineData("aws:ResourceAccount", "ACCOUNT_ID", null)]
    [InlineData("aws:PrincipalOrgID", "acme", null)]
    [InlineData("aws:SourceVpc", "VPC_ID", null)]
    [InlineData("aws:SourceVpc", "vpce-0a1b2c3d", null)]
    [InlineData("aws:SourceVpce", "vpce-xxxxxxxx", null)]
    [InlineData("aws:CalledViaFirst", "athena", "athena.amazonaws.com")]
    [InlineData("aws:CalledViaLast", "Athena.amazonaws.com", "athena.amazonaws.com")]
    [InlineData("aws:CalledViaLast", "arn:aws:iam::111122223333:role/a", null)]
    public void IdThatIsNone_IsAWarning(string key, string value, string? meant)
    {
        string markup = Conditioned.Allow($$$"""{"StringEquals": {"{{{key}}}": "{|PK3007:{{{value}}}|}"}}""");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Fixes.Count.ShouldBe(meant is null ? 0 : 1);
        if (meant is not null) Verify.FixedStatement(markup).ShouldContain($"\"{meant}\"");
    }

    [Theory]
    [InlineData("ops.emr-serverless.amazonaws.com", true)]
    [InlineData("application-signals.cloudwatch.amazonaws.com", true)]
    [InlineData("glue.amazonaws.com", false)]
    [InlineData("logs.eu-west-1.amazonaws.com", false)]
    [InlineData("codepipeline.amazonaws.com.cn", false)]
    public void ServiceWithASubdomain_IsInformation(string service, bool isFound)
    {
        string value = isFound ? $"{{|PK3007:{service}|}}" : service;
        Verify.Statement(Conditioned.Allow($$$"""{"StringEquals": {"aws:CalledViaLast": "{{{value}}}"}}"""))
            .ShouldAllBe(finding => finding.Severity == FindingSeverity.Info);
    }

    [Fact]
    public void NetworkWithBitsBehindItsPrefix_IsInformation_AndTheFixKeepsIt()
    {
        string markup = Conditioned.Allow("""{"IpAddress": {"aws:SourceIp": ["{|PK3007:203.0.113.9/24|}", "2001:db8::/32"]}}""");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Keeps);
        Verify.FixedStatement(markup).ShouldContain("[\"203.0.113.0/24\", \"2001:db8::/32\"]");
    }

    [Theory]
    [InlineData("Bool", "aws:ViaAWSService")]
    [InlineData("Null", "aws:PrincipalTag/team")]
    public void TrueAndFalse_Triggers(string test, string key) =>
        Verify.Statement(Conditioned.Allow($$$"""{"{{{test}}}": {"{{{key}}}": {|PK3007:["true", "false"]|} }}"""))
            .ShouldHaveSingleItem();

    [Fact]
    public void PlaceholderThatAnotherRuleSpeaksOf_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
         "Resource": "arn:aws:sqs:eu-west-1:111122223333:acme",
         "Condition": {"StringEquals": {"aws:SourceAccount": "{|PK7012:ACCOUNT_ID|}"}}}
        """);

    [Theory]
    [InlineData("Bool", "aws:SecureTransport", "false")]
    [InlineData("Bool", "aws:SecureTransport", "False")]
    [InlineData("NumericLessThan", "s3:signatureAge", "1.5")]
    [InlineData("NumericLessThan", "s3:signatureAge", "\uFFFC")]
    [InlineData("DateLessThan", "aws:CurrentTime", "1767225600")]
    [InlineData("DateLessThan", "aws:CurrentTime", "2030-01-01")]
    [InlineData("IpAddress", "aws:SourceIp", "2001:db8::7")]
    [InlineData("IpAddress", "aws:SourceIp", "{{office}}")]
    [InlineData("ArnNotLike", "aws:PrincipalArn", "arn:*:iam::111122223333:role/*")]
    [InlineData("ArnNotLike", "aws:PrincipalArn", "${aws:PrincipalTag/role}")]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5")]
    [InlineData("StringEquals", "aws:SourceVpce", "vpce-0123456789abcdef0")]
    [InlineData("StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}")]
    public void RightOrUnknownValue_DoesNotTrigger(string test, string key, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{test}}}": {"{{{key}}}": "{{{value}}}"}}"""));
}
