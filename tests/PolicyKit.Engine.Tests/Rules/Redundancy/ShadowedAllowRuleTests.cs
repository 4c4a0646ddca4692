using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class ShadowedAllowRuleTests
{
    private const string Deny = """{"Sid": "NoReads", "Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/*"}""";

    [Fact]
    public void AllowInsideADeny_Triggers_AndTheFixRemovesIt()
    {
        const string Markup =
            $$"""
            {|PK4002:{|}"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectTagging"], "Resource": "arn:aws:s3:::acme/a/*"},
            {{Deny}}
            """;
        IReadOnlyList<Finding> findings = Verify.Statement(Markup);

        findings[0].Message.ShouldContain("statement NoReads");
        Verify.FixedStatement(Markup).ShouldBe(Deny);
    }

    [Theory]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}""", "statement 2")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": ["sqs:SendMessage", "sns:Publish"], "Resource": "*"}, {"Sid": "A", "Effect": "Deny", "Action": "sqs:*", "Resource": "*"}, {"Sid": "B", "Effect": "Deny", "Action": "sns:*", "Resource": "*"}""", "together")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:a", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}, {"Effect": "Deny", "Action": "sqs:SendMessage", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-north-1"]}}}""", "statement 2")]
    public void AllowThatDenyStatementsCover_Triggers(string statements, string by) =>
        Verify.Statement(statements, PolicyKind.Identity)[0].Message.ShouldContain(by);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::acme/a/*"}, """ + Deny)]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme/a/*", "arn:aws:s3:::other/*"]}, """ + Deny)]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::\uFFFC/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/\uFFFC/*"}, """ + Deny)]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/${aws:username}/*"}, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/secret/*"}""")]
    public void AllowOfWhichSomethingIsLeftOrUnknown_DoesNotTrigger(string statements) => Verify.Statement(statements, PolicyKind.Identity);

    [Fact]
    public void DenyOfOtherPrincipals_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"},
        {"Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111122223333:role/guest"}, "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/*"}
        """,
        PolicyKind.Resource);

    [Fact]
    public void DenyOfEveryPrincipal_Triggers() => Verify.Statement(
        """
        {|PK4002:{|}"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}
        """,
        PolicyKind.Resource);
}
