using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class ServiceWithoutSourceRuleTests
{
    [Theory]
    [InlineData("cloudtrail.amazonaws.com", "")]
    [InlineData("logs.eu-west-1.amazonaws.com", "")]
    [InlineData("delivery.logs.amazonaws.com", """{"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}""")]
    public void ServiceForAnyone_Triggers_AndTheFixLeavesAPlaceholder(string service, string condition)
    {
        string statement = Statement($$"""{"Service": "{|PK7004:{{service}}|}"}""", condition);
        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        string text = Verify.Fixed(findings, Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}"""));
        Verify.Findings(text.Replace("ACCOUNT_ID", "{|PK7004:ACCOUNT_ID|}", StringComparison.Ordinal));
        Verify.Findings(text.Replace("ACCOUNT_ID", "111122223333", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void SeveralServices_AreOneFinding() => Verify.Statement(
        Statement("""{"Service": ["{|PK7004:cloudtrail.amazonaws.com|}", "config.amazonaws.com"]}"""))[0].Message.ShouldContain("config.amazonaws.com");

    [Theory]
    [InlineData("cloudtrail.amazonaws.com", """{"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:eu-west-1:111122223333:trail/a"}}""")]
    [InlineData("cloudtrail.amazonaws.com", """{"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("cloudtrail.amazonaws.com", """{"StringEquals": {"aws:SourceAccount": "\uFFFC"}}""")]
    [InlineData("cloudtrail.amazonaws.com", "\uFFFC")]
    [InlineData("unknown.amazonaws.com", "")]
    [InlineData("\uFFFC.amazonaws.com", "")]
    public void TiedOrUnknownService_DoesNotTrigger(string service, string condition) =>
        Verify.Statement(Statement($$"""{"Service": "{{service}}"}""", condition));

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(
        Statement("""{"Service": "cloudtrail.amazonaws.com"}""").Replace("Allow", "Deny", StringComparison.Ordinal));

    [Fact]
    public void TrustPolicy_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "sts:AssumeRole"}""");

    private static string Statement(string principal, string condition = "")
    {
        string more = condition.Length == 0 ? "" : $", \"Condition\": {condition}";
        return $$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme/*"{{more}}}""";
    }
}
