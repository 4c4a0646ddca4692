using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class PermissionWithoutSourceRuleTests
{
    private const string Function = "lambda:InvokeFunction\", \"Resource\": \"arn:aws:lambda:eu-west-1:111122223333:function:f";
    private const string Queue = "sqs:SendMessage\", \"Resource\": \"arn:aws:sqs:eu-west-1:111122223333:q";

    [Theory]
    [InlineData("s3.amazonaws.com", Function)]
    [InlineData("unknown.amazonaws.com", Function)]
    [InlineData("sns.amazonaws.com", Queue)]
    [InlineData("events.amazonaws.com", "sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:111122223333:t")]
    public void ServiceForAnyone_Triggers_AndTheFixLeavesAPlaceholder(string service, string what)
    {
        string statement = Statement($"{{|PK7012:{service}|}}", what);
        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.Fixed(findings, Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}"""));
        Verify.Findings(text.Replace("ACCOUNT_ID", "{|PK7012:ACCOUNT_ID|}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("s3.amazonaws.com", Function, """, "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme"}}""")]
    [InlineData("alexa-connectedhome.amazon.com", Function, """, "Condition": {"StringEquals": {"lambda:EventSourceToken": "a"}}""")]
    [InlineData("unknown.amazonaws.com", Queue, "")]
    [InlineData("\uFFFC", Function, "")]
    [InlineData("s3.amazonaws.com", Function, ", \"Condition\": \uFFFC")]
    public void TiedOrUnknownService_DoesNotTrigger(string service, string what, string more) => Verify.Statement(Statement(service, what, more));

    [Fact]
    public void Deny_DoesNotTrigger() =>
        Verify.Statement(Statement("s3.amazonaws.com", Function).Replace("Allow", "Deny", StringComparison.Ordinal));

    private static string Statement(string service, string what, string more = "") =>
        $$"""{"Effect": "Allow", "Principal": {"Service": "{{service}}"}, "Action": "{{what}}"{{more}}}""";
}
