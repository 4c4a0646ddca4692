using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class OtherResourceRuleTests
{
    private static readonly LintOptions Bucket = new() { AttachedArn = "arn:aws:s3:::acme" };
    private static readonly LintOptions Queue = new() { AttachedArn = "arn:aws:sqs:eu-west-1:111122223333:jobs" };

    [Fact]
    public void OtherBucket_Triggers_AndTheFixKeepsThePath()
    {
        IReadOnlyList<Finding> findings = Verify.Statement(Statement("Allow", "s3:GetObject", "{|PK7008:arn:aws:s3:::other/public/*|}"), options: Bucket);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed(findings, Policy("arn:aws:s3:::other/public/*")).ShouldBe(Policy("arn:aws:s3:::acme/public/*"));
    }

    [Fact]
    public void OtherQueue_Triggers_UnderDenyToo()
    {
        Verify.Statement(Statement("Allow", "sqs:SendMessage", "{|PK7008:arn:aws:sqs:eu-west-1:111122223333:jobs2|}"), options: Queue);
        Verify.Statement(Statement("Deny", "sqs:SendMessage", "{|PK7008:arn:aws:sqs:eu-west-2:111122223333:jobs|}"), options: Queue);
    }

    [Theory]
    [InlineData("arn:aws:s3:::acme/*")]
    [InlineData("arn:aws:s3:::acme/a/b")]
    [InlineData("arn:aws:s3:::*/a")]
    [InlineData("arn:aws:s3:::\uFFFC/a")]
    [InlineData("arn:aws:s3:::${Bucket}/a")]
    [InlineData("*")]
    public void AttachedOrUnknownResource_DoesNotTrigger(string resource) => Verify.Statement(Statement("Allow", "s3:GetObject", resource), options: Bucket);

    [Theory]
    [InlineData(null)]
    [InlineData("arn:aws:s3:::\uFFFC")]
    [InlineData("acme")]
    public void HostThatDoesNotTell_DoesNotTrigger(string? attached) =>
        Verify.Statement(Statement("Allow", "s3:GetObject", "arn:aws:s3:::other/*"), options: new LintOptions { AttachedArn = attached });

    [Fact]
    public void IdentityPolicy_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*"}""", PolicyKind.Identity, Bucket);

    private static string Policy(string resource) =>
        $$"""{"Version": "2012-10-17", "Statement": [{{Statement("Allow", "s3:GetObject", resource)}}]}""";

    private static string Statement(string effect, string action, string resource) =>
        $$"""{"Effect": "{{effect}}", "Principal": {"AWS": "arn:aws:iam::111122223333:role/a"}, "Action": "{{action}}", "Resource": "{{resource}}"}""";
}
