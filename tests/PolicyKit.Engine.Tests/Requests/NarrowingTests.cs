using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Requests;

public sealed class NarrowingTests
{
    [Theory]
    [InlineData("*", """{"StringNotEquals":{"s3:prefix":"x"}}""")]
    [InlineData("*", """{"StringEqualsIfExists":{"s3:prefix":"x"}}""")]
    [InlineData("*", """{"Null":{"s3:prefix":"true"}}""")]
    [InlineData("*", """{"ForAllValues:StringEquals":{"s3:prefix":"x"}}""")]
    [InlineData("*", """{"StringNotEquals":{"aws:PrincipalTag/t":"x"}}""")]
    [InlineData("*", """{"StringNotEquals":{"aws:username":"ann"}}""")]
    [InlineData("*", """{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/x"}}""")]
    [InlineData("*", """{"StringLike":{"aws:PrincipalArn":"arn:*"}}""")]
    [InlineData("*", """{"ArnLike":{"aws:PrincipalArn":"arn:*:iam::*:*"}}""")]
    [InlineData("*", """{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*"}}""")]
    [InlineData("*", """{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""")]
    [InlineData("*", """{"StringNotEquals":{"aws:RequestedRegion":"us-east-1"}}""")]
    [InlineData("*", """{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}""")]
    [InlineData("*", """{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}""")]
    [InlineData("*", """{"Bool":{"aws:PrincipalIsAWSService":"false"}}""")]
    [InlineData("*", """{"Null":{"aws:PrincipalTag/t":"false"}}""")]
    [InlineData("*", """{"StringNotEqualsIfExists":{"ec2:InstanceType":"t3.micro"}}""")]
    [InlineData("ec2:*", """{"StringNotEquals":{"iam:ResourceTag/x":"y"}}""")]
    [InlineData("ec2:*", """{"StringEqualsIfExists":{"iam:ResourceTag/x":"y"}}""")]
    [InlineData("s3:GetObject", """{"StringEqualsIfExists":{"s3:prefix":"x"}}""")]
    public void ConditionThatAllActionsPass_NarrowsNothing(string action, string condition) => MayNarrow(action, condition).ShouldBeFalse();

    [Theory]
    [InlineData("*", """{"StringEquals":{"s3:prefix":"x"}}""")]
    [InlineData("*", """{"StringEquals":{"aws:PrincipalTag/t":"x"}}""")]
    [InlineData("*", """{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/admin"}}""")]
    [InlineData("*", """{"StringEquals":{"aws:ResourceTag/t":"x"}}""")]
    [InlineData("*", """{"StringEquals":{"aws:PrincipalAccount":"${aws:ResourceAccount}"}}""")]
    [InlineData("*", """{"StringEqualsIfExists":{"aws:PrincipalTag/t":"x"}}""")]
    [InlineData("*", """{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""")]
    [InlineData("*", """{"StringEquals":{"￼":"x"}}""")]
    [InlineData("ec2:*", """{"Null":{"aws:ResourceTag/t":"false"}}""")]
    [InlineData("s3:ListBucket", """{"StringEqualsIfExists":{"s3:prefix":"x"}}""")]
    [InlineData("s3:ListBucket", """{"StringNotEquals":{"s3:prefix":"x"}}""")]
    [InlineData("ec2:TerminateInstances", """{"StringNotEquals":{"aws:ResourceTag/env":"prod"}}""")]
    public void ConditionThatSomeRequestsFail_Narrows(string action, string condition) => MayNarrow(action, condition).ShouldBeTrue();

    [Theory]
    [InlineData("""{"StringNotEquals":{"s3:prefix":"x"}}""")]
    [InlineData("""{"StringLike":{"aws:PrincipalArn":"arn:*"}}""")]
    [InlineData("""{"Null":{"s3:prefix":"true"}}""")]
    public void Administrator_IsFoundBehindIt(string condition) => PolicyLinter.Lint(Read("*", condition))
        .Select(static finding => finding.Rule.Id).ShouldContain("PK5001");

    [Fact]
    public void Escalation_IsFoundBehindIt() => PolicyLinter.Lint(PolicyReader.Read(
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:PassRole","ec2:RunInstances"],"Resource":"*",
        "Condition":{"StringNotEquals":{"s3:prefix":"x"}}}}
        """, PolicyKind.Identity)).Select(static finding => finding.Rule.Id).ShouldContain(static id => id.StartsWith("PK600", StringComparison.Ordinal));

    private static bool MayNarrow(string action, string condition) => Narrowing.MayNarrow(Read(action, condition).Statements[0], ServiceCatalogue.Current);

    private static PolicyModel Read(string action, string condition) => PolicyReader.Read(
        $$$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"{{{action}}}","Resource":"*","Condition":{{{condition}}}}}""", PolicyKind.Identity);
}
