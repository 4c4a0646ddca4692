using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class LockoutRuleTests
{
    [Theory]
    [InlineData("s3:*", "arn:aws:s3:::acme")]
    [InlineData("*", "arn:aws:s3:::acme")]
    [InlineData("kms:*", "*")]
    [InlineData("sqs:*", "arn:aws:sqs:eu-west-1:111122223333:q")]
    public void DenyOfEverything_Triggers_AndTheFixExemptsARole(string action, string resource)
    {
        string markup = Policy(Statement("\"*\"", $"\"Action\": \"{{|PK7010:{action}|}}\"", resource));
        IReadOnlyList<Finding> findings = Verify.Findings(markup);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        string text = Verify.Fixed(findings, Verify.Plain(markup));
        Verify.Findings(text.Replace("ROLE_NAME", "{|PK7010:ROLE_NAME|}", StringComparison.Ordinal));
        Verify.Findings(text.Replace("ROLE_NAME", "admin", StringComparison.Ordinal).Replace("ACCOUNT_ID", "111122223333", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void DenyOfAllButSome_Triggers() =>
        Verify.Statement(Statement("""{"AWS": "*"}""", "\"NotAction\": \"{|PK7010:s3:GetObject|}\"", "arn:aws:s3:::acme"));

    [Theory]
    [InlineData("\"*\"", "\"Action\": \"s3:*\"", "arn:aws:s3:::acme/*")]
    [InlineData("\"*\"", "\"Action\": \"s3:DeleteBucket\"", "arn:aws:s3:::acme")]
    [InlineData("\"*\"", "\"Action\": \"s3:PutBucketPolicy\"", "arn:aws:s3:::acme")]
    [InlineData("\"*\"", "\"NotAction\": \"s3:*BucketPolicy\"", "arn:aws:s3:::acme")]
    [InlineData("\"*\"", "\"Action\": \"s3:\uFFFC\"", "arn:aws:s3:::acme")]
    [InlineData("\"*\"", "\"Action\": \"s3:*\"", "arn:aws:s3:::\uFFFC")]
    [InlineData("\"*\"", "\"Action\": \"es:*\"", "arn:aws:es:eu-west-1:111122223333:domain/a")]
    [InlineData("{\"AWS\": \"arn:aws:iam::111122223333:role/a\"}", "\"Action\": \"s3:*\"", "arn:aws:s3:::acme")]
    public void DenyThatLeavesAWayBack_OrIsUnknown_DoesNotTrigger(string principal, string action, string resource) =>
        Verify.Statement(Statement(principal, action, resource));

    [Theory]
    [InlineData("""{"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}""")]
    [InlineData("""{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin"}}""")]
    [InlineData("\uFFFC")]
    public void Condition_DoesNotTrigger(string condition) =>
        Verify.Statement(Statement("\"*\"", "\"Action\": \"s3:*\"", "arn:aws:s3:::acme", $", \"Condition\": {condition}"));

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(string principal, string action, string resource, string more = "") =>
        $$"""{"Effect": "Deny", "Principal": {{principal}}, {{action}}, "Resource": "{{resource}}"{{more}}}""";
}
