using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class OperatorTypeMismatchRuleTests
{
    [Theory]
    [InlineData("StringEquals", "aws:SourceIp", "\"203.0.113.0/24\"", "IpAddress")]
    [InlineData("StringNotLike", "aws:SourceIp", "\"203.0.113.0/24\"", "NotIpAddress")]
    [InlineData("StringEqualsIfExists", "aws:CurrentTime", "\"2030-01-01T00:00:00Z\"", "DateEqualsIfExists")]
    [InlineData("StringEquals", "aws:SecureTransport", "\"true\"", "Bool")]
    [InlineData("StringEquals", "aws:MultiFactorAuthAge", "\"300\"", "NumericEquals")]
    [InlineData("NumericEquals", "aws:PrincipalAccount", "\"111122223333\"", "StringEquals")]
    [InlineData("ArnNotLike", "aws:PrincipalTag/team", "\"web\"", "StringNotLike")]
    [InlineData("Bool", "aws:PrincipalTag/admin", "\"true\"", "StringEquals")]
    public void OperatorOfAnotherType_Triggers_AndTheFixWritesTheOneThatFits(
        string written, string key, string value, string meant)
    {
        string markup = Conditioned.Deny($$$"""{"{{{written}}}": {"{|PK3006:{{{key}}}|}": {{{value}}}}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        Verify.FixedStatement(markup).ShouldContain($$$"""{"{{{meant}}}": {"{{{key}}}": {{{value}}}}}""");
    }

    [Theory]
    [InlineData("NumericLessThan", "aws:PrincipalTag/level", "\"3\"")]
    [InlineData("StringEquals", "aws:SourceIp", "\"office\"")]
    [InlineData("StringNotEquals", "aws:SecureTransport", "\"true\"")]
    [InlineData("StringEquals", "aws:SourceIp", "[\"${aws:VpcSourceIp}\", \"203.0.113.7\"]")]
    public void OperatorWithoutACounterpart_Triggers_WithoutAFix(string written, string key, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{written}}}": {"{|PK3006:{{{key}}}|}": {{{value}}}}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Fact]
    public void OtherKeysOfTheOperator_StayWithIt()
    {
        string markup = Conditioned.Deny(
            """
            {"StringEquals": {"aws:userid": "web", "{|PK3006:aws:SourceIp|}": "203.0.113.7"},
             "Null": {"aws:username": "true"}}
            """);

        Verify.FixedStatement(markup).ShouldContain(
            """
            {"StringEquals": {"aws:userid": "web"},
             "Null": {"aws:username": "true"}, "IpAddress": {"aws:SourceIp": "203.0.113.7"}}
            """);
    }

    [Fact]
    public void OperatorThatStandsThereAlready_TakesTheKey()
    {
        string markup = Conditioned.Deny(
            """{"StringEquals": {"{|PK3006:aws:SourceIp|}": "203.0.113.7"}, "IpAddress": {"aws:Ec2InstanceSourcePrivateIPv4": "10.1.2.3"}}""");

        Verify.FixedStatement(markup).ShouldContain(
            """{"IpAddress": {"aws:Ec2InstanceSourcePrivateIPv4": "10.1.2.3", "aws:SourceIp": "203.0.113.7"}}""");
    }

    [Theory]
    [InlineData("StringEquals", "aws:PrincipalTag/team", "\"web\"")]
    [InlineData("StringEquals", "aws:PrincipalArn", "\"arn:aws:iam::111122223333:role/web\"")]
    [InlineData("ArnEquals", "aws:SourceVpcArn", "\"arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a1b2c3d\"")]
    [InlineData("ArnLike", "aws:PrincipalTag/role", "\"\uFFFC\"")]
    [InlineData("NumericGreaterThan", "aws:EpochTime", "\"1767225600\"")]
    [InlineData("DateGreaterThan", "aws:EpochTime", "\"1767225600\"")]
    [InlineData("Null", "aws:SourceIp", "\"true\"")]
    [InlineData("StringNotEquals", "aws:Ec2InstanceSourcePrivateIPv4", "\"${aws:VpcSourceIp}\"")]
    [InlineData("StringEquals", "aws:SourceIp", "\"${aws:PrincipalTag/address}\"")]
    [InlineData("StringNotEqualsIfExists", "aws:Ec2InstanceSourcePrivateIPv4", "[\"${aws:VpcSourceIp}\"]")]
    [InlineData("NumericEquals", "no-such-service:Key", "\"1\"")]
    [InlineData("\uFFFC", "aws:SourceIp", "\"203.0.113.0/24\"")]
    public void FittingOrUnknownOperator_DoesNotTrigger(string written, string key, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{written}}}": {"{{{key}}}": {{{value}}}}}"""));
}
