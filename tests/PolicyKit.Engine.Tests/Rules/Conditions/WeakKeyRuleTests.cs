using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class WeakKeyRuleTests
{
    [Theory]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["{|PK3016:10.0.0.0/8|}", "fd00::/8"]}}""", "the statement grants nothing", FindingSeverity.Warning)]
    [InlineData("""{"NotIpAddress": {"aws:SourceIp": "{|PK3016:192.168.1.7|}"}}""", "it limits nothing", FindingSeverity.Warning)]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "{|PK3016:172.16.0.0/12|}"]}}""", "it matches nothing here", FindingSeverity.Info)]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "{|PK3016:0.0.0.0/0|}"}}""", "is every address", FindingSeverity.Warning)]
    [InlineData("""{"StringLike": {"{|PK3016:aws:Referer|}": "https://acme.example/x*"}}""", "The client writes aws:Referer itself", FindingSeverity.Warning)]
    [InlineData("""{"StringLike": {"aws:PrincipalOrgID": "o-{|PK3016:*|}"}}""", "also matches ids of others", FindingSeverity.Warning)]
    [InlineData("""{"StringLike": {"aws:SourceVpce": ["vpce-0a1b2c3d", "vpce-{|PK3016:*|}"]}}""", "also matches ids of others", FindingSeverity.Warning)]
    public void WeakTest_Triggers(string condition, string message, object severity)
    {
        Finding finding = Verify.Statement(Conditioned.Allow(condition)).ShouldHaveSingleItem();

        finding.Message.ShouldContain(message);
        finding.Severity.ShouldBe(severity);
    }

    [Fact]
    public void AddressInAVpcAlone_Triggers_AndTheFixAddsAPlaceholder_ThatTriggersAgain()
    {
        string markup = Conditioned.Allow("""{"IpAddress": {"{|PK3016:aws:VpcSourceIp|}": "10.0.0.0/16"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.FixedStatement(markup);
        text.ShouldContain("\"StringEquals\": {\"aws:SourceVpc\": \"VPC_ID\"}");
        Verify.Statement(text.Replace("VPC_ID", "{|PK3007:VPC_ID|}", StringComparison.Ordinal));
    }

    [Fact]
    public void AddressInAVpcAlone_InADeny_HasNoFix_SinceItWouldDenyLess() => Verify.Statement(
        Conditioned.Deny("""{"NotIpAddress": {"{|PK3016:aws:VpcSourceIp|}": "10.0.0.0/16"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Fact]
    public void DeprecatedKey_Triggers_AndTheFixWritesTheNewer()
    {
        string markup = Conditioned.Allow("""{"StringEquals": {"{|PK3016:aws:SourceOwner|}": "111122223333"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        Verify.FixedStatement(markup).ShouldContain("\"aws:SourceAccount\"");
    }

    [Theory]
    [InlineData("Allow", """{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}""")]
    [InlineData("Allow", """{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-0a1b2c3d"}}""")]
    [InlineData("Allow", """{"StringLike": {"aws:UserAgent": "acme*"}, "StringEquals": {"aws:PrincipalTag/team": "web"}}""")]
    [InlineData("Deny", """{"StringLike": {"aws:UserAgent": "acme*"}}""")]
    [InlineData("Allow", """{"StringLike": {"aws:PrincipalTag/team": "web*"}}""")]
    [InlineData("Allow", """{"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "\uFFFC"]}}""")]
    [InlineData("Allow", "{\"IpAddress\": {\"aws:VpcSourceIp\": \"10.0.0.0/8\"}, \uFFFC}")]
    public void FirmOrUnknownTest_DoesNotTrigger(string effect, string condition) =>
        Verify.Statement(effect == "Allow" ? Conditioned.Allow(condition) : Conditioned.Deny(condition));

    [Fact]
    public void PrincipalThatNothingElseTies_IsAnotherRules() => Verify.Statement(
        """
        {"Effect": "Allow", "Principal": "{|PK7001:*|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*",
         "Condition": {"StringLike": {"aws:SourceVpce": "vpce-*"}}}
        """);
}
