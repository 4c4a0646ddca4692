using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Credentials;

public sealed class AssumeRootUnpinnedRuleTests
{
    private const string Resource = "\"arn:aws:iam::111122223333:root\"";

    [Theory]
    [InlineData("")]
    [InlineData(""", "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}""")]
    public void NoTaskPolicy_Triggers_AndTheFixPinsTheAudit(string more)
    {
        IReadOnlyList<Finding> findings = Verify.Allow("\"{|PK8006:sts:AssumeRoot|}\"", Resource, more);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Narrows);
        string text = $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoot", "Resource": {{Resource}}{{more}}}]}""";
        Verify.Findings(Verify.Fixed(findings, text)).ShouldBeEmpty();
    }

    [Fact]
    public void AnyTaskPolicy_Triggers() => Verify.Allow(
        "\"{|PK8006:sts:AssumeRoot|}\"", Resource, """, "Condition": {"StringLike": {"sts:TaskPolicyArn": "{|PK3009:*|}"}}""");

    [Theory]
    [InlineData("\"sts:AssumeRoot\"", """, "Condition": {"ArnEquals": {"sts:TaskPolicyArn": "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy"}}""")]
    [InlineData("\"sts:AssumeRoot\"", ", \"Condition\": \uFFFC")]
    [InlineData("\"sts:\uFFFC\"", "")]
    public void PinnedOrUnknown_DoesNotTrigger(string action, string more) => Verify.Allow(action, Resource, more);

    [Fact]
    public void DenyOrCeiling_DoesNotTrigger()
    {
        Verify.Statement($$"""{"Effect": "Deny", "Action": "sts:AssumeRoot", "Resource": {{Resource}}}""");
        Verify.Statement($$"""{"Effect": "Allow", "Action": "sts:AssumeRoot", "Resource": {{Resource}}}""", PolicyKind.ServiceControl);
    }
}
