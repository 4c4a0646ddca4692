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
    [InlineData("s3.amazonaws.com", Function, """, "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme"}, "StringEquals": {"aws:SourceAccount": "111122223333"}}""")]
    [InlineData("sns.amazonaws.com", Queue, """, "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:t"}}""")]
    [InlineData("s3.amazonaws.com", Queue, """, "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme"}, "StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("s3.amazonaws.com", Queue, """, "Condition": {"ArnLike": {"aws:SourceArn": "\uFFFC"}}""")]
    [InlineData("alexa-connectedhome.amazon.com", Function, """, "Condition": {"StringEquals": {"lambda:EventSourceToken": "a"}}""")]
    [InlineData("unknown.amazonaws.com", Queue, "")]
    [InlineData("\uFFFC", Function, "")]
    [InlineData("s3.amazonaws.com", Function, ", \"Condition\": \uFFFC")]
    public void TiedOrUnknownService_DoesNotTrigger(string service, string what, string more) => Verify.Statement(Statement(service, what, more));

    [Theory]
    [InlineData("PK7012", Function, "ArnLike", "arn:aws:s3:::acme")]
    [InlineData("PK7012", Queue, "ArnEquals", "arn:aws:s3:::acme")]
    [InlineData("PK7012", Queue, "StringEquals", "arn:aws:s3:::acme")]
    [InlineData("PK7012", "sns:Publish\", \"Resource\": \"arn:aws:sns:eu-west-1:111122223333:t", "ArnLike", "arn:aws:s3:*:*:acme")]
    [InlineData("PK7004", "s3:PutObject\", \"Resource\": \"arn:aws:s3:::target/*", "ArnLike", "arn:aws:s3:::acme")]
    public void SourceWithoutAccount_IsInformation_AndTheFixAddsOne(string rule, string what, string test, string arn)
    {
        string statement = Statement("s3.amazonaws.com", what, $$$""", "Condition": {"{{{test}}}": {"aws:SourceArn": "{|{{{rule}}}:{{{arn}}}|}"}}""");
        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings.ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);
        Verify.Fixed(findings, Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}"""))
            .ShouldContain("\"aws:SourceAccount\": \"ACCOUNT_ID\"");
    }

    [Fact]
    public void Deny_DoesNotTrigger() =>
        Verify.Statement(Statement("s3.amazonaws.com", Function).Replace("Allow", "Deny", StringComparison.Ordinal));

    private static string Statement(string service, string what, string more = "") =>
        $$"""{"Effect": "Allow", "Principal": {"Service": "{{service}}"}, "Action": "{{what}}"{{more}}}""";
}
