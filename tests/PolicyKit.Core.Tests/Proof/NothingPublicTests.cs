using PolicyKit.Proof;
using static PolicyKit.Core.Tests.Proof.Json;

namespace PolicyKit.Core.Tests.Proof;

public sealed class NothingPublicTests
{
    private const string Acme = "arn:aws:s3:::acme/*";

    [Theory]
    [InlineData("'Principal':'*'")]
    [InlineData("'Principal':{'AWS':'*'}")]
    [InlineData("'Principal':{'AWS':['111122223333','*']}")]
    [InlineData("'NotPrincipal':{'AWS':'arn:aws:iam::111122223333:user/ann'}")]
    public void AnyonesAccess_IsPublic(string principal)
    {
        ProofResult result = Ask(Allow("s3:GetObject", Acme, principal));

        result.Verdict.ShouldBe(Verdict.Refuted);
        result.Reason.ShouldStartWith("Anyone is granted s3:GetObject on arn:aws:s3:::acme/x to ");
    }

    [Theory]
    [InlineData("'Principal':{'AWS':'111122223333'}")]
    [InlineData("'Principal':{'AWS':'arn:aws:iam::111122223333:root'}")]
    [InlineData("'Principal':{'AWS':['arn:aws:iam::111122223333:role/deploy','arn:aws:iam::444455556666:user/ann']}")]
    [InlineData("'Principal':{'Service':'cloudtrail.amazonaws.com'}")]
    [InlineData("'Principal':{'Federated':'cognito-identity.amazonaws.com'}")]
    public void NamedPrincipals_AreNotPublic(string principal) =>
        Ask(Allow("s3:GetObject", Acme, principal)).IsProven.ShouldBeTrue();

    [Theory]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "o-example123", true)]
    [InlineData("StringLike", "aws:PrincipalOrgID", "o-*", false)]
    [InlineData("StringEquals", "aws:PrincipalAccount", "111122223333", true)]
    [InlineData("StringNotEquals", "aws:PrincipalAccount", "111122223333", false)]
    [InlineData("StringEquals", "aws:SourceVpce", "vpce-1a2b3c4d", true)]
    [InlineData("StringEquals", "aws:SourceVpc", "vpc-1", true)]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.0/24", true)]
    [InlineData("IpAddress", "aws:SourceIp", "10.0.0.0/8", true)]
    [InlineData("IpAddress", "aws:SourceIp", "0.0.0.0/1", false)]
    [InlineData("IpAddress", "aws:SourceIp", "0.0.0.0/0", false)]
    [InlineData("NotIpAddress", "aws:SourceIp", "203.0.113.0/24", false)]
    [InlineData("IpAddress", "aws:SourceIp", "2001:db8::/32", true)]
    [InlineData("IpAddress", "aws:SourceIp", "::/0", false)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:us-east-1:111122223333:topic", true)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:*:111122223333:*", true)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:*", false)]
    [InlineData("ArnEquals", "aws:SourceArn", "arn:aws:s3:::acme-source", true)]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:s3:::*", false)]
    [InlineData("StringEquals", "aws:SourceAccount", "111122223333", true)]
    [InlineData("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*", true)]
    [InlineData("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/*", false)]
    [InlineData("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:user/*", false)]
    [InlineData("StringLike", "aws:PrincipalArn", "*", false)]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "o-example123", false)]
    [InlineData("Bool", "aws:SecureTransport", "true", false)]
    [InlineData("StringEquals", "s3:x-amz-acl", "public-read", false)]
    [InlineData("Null", "aws:PrincipalOrgID", "true", false)]
    public void Condition_NarrowsAnyone(string test, string key, string value, bool isNarrow)
    {
        ProofResult result = Ask(Allow("s3:GetObject", Acme, "'Principal':'*'," + When(test, key, value)));

        result.Verdict.ShouldBe(isNarrow ? Verdict.Proven : Verdict.Refuted, result.ToString());
    }

    [Theory]
    [InlineData("'Principal':'*'")]
    [InlineData("'NotPrincipal':{'AWS':'arn:aws:iam::111122223333:root'}")]
    public void DenyForAllOthers_TakesAllAway(string principal) =>
        Ask(Allow("s3:GetObject", Acme, "'Principal':'*'"), Deny("s3:*", Acme, principal)).IsProven.ShouldBeTrue();

    [Fact]
    public void DenyForOtherOrganizations_TakesAllAway() => Ask(
        Allow("s3:GetObject", Acme, "'Principal':'*'"),
        Deny("s3:*", Acme, "'Principal':'*'," + When("StringNotEquals", "aws:PrincipalOrgID", "o-example123"))).IsProven.ShouldBeTrue();

    [Fact]
    public void DenyWithoutTls_LeavesItPublic() => Ask(
        Allow("s3:GetObject", Acme, "'Principal':'*'"),
        Deny("s3:*", Acme, "'Principal':'*'," + When("Bool", "aws:SecureTransport", "false"))).Verdict.ShouldBe(Verdict.Refuted);

    [Fact]
    public void IdentityPolicy_IsNeverPublic() => Ask(Allow("*", "*")).IsProven.ShouldBeTrue();

    private static ProofResult Ask(params string[] statements) => Grants(statements).NothingPublic();
}
