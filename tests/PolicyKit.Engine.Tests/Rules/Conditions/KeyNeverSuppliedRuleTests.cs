namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class KeyNeverSuppliedRuleTests
{
    [Theory]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"{|PK3003:s3:ExistingObjectTag/state|}": "open"}}""")]
    [InlineData("[\"s3:PutObject\", \"s3:DeleteObject\"]", """{"StringEquals": {"{|PK3003:s3:prefix|}": "home"}}""")]
    [InlineData("\"s3:PutObject*\"", """{"StringLike": {"{|PK3003:s3:prefix|}": "home/x*"}}""")]
    [InlineData("\"s3:GetObject\"", """{"StringEquals": {"{|PK3003:ec2:InstanceType|}": "t3.micro"}}""")]
    [InlineData("\"s3:GetObject\"", """{"StringEquals": {"{|PK3003:aws:RequestTag/team|}": "web"}}""")]
    [InlineData("\"s3:GetObject\"", """{"Null": {"{|PK3003:s3:prefix|}": "false"}}""")]
    public void KeyThatNoActionCarries_Triggers(string action, string condition) =>
        Verify.Statement(Conditioned.Allow(condition, action))
            .ShouldHaveSingleItem().Message.ShouldContain("this Allow grants nothing");

    [Fact]
    public void SeveralTestsOfOneKey_TriggerOnce() => Verify.Statement(Conditioned.Allow(
        """{"StringLike": {"{|PK3003:s3:prefix|}": "home/*"}, "StringNotEquals": {"s3:prefix": "home/a"}}"""));

    [Theory]
    [InlineData("\"s3:GetObject\"", """{"StringEquals": {"s3:ExistingObjectTag/state": "open"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringNotEquals": {"s3:prefix": "home"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEqualsIfExists": {"s3:prefix": "home"}}""")]
    [InlineData("\"s3:PutObject\"", """{"Null": {"s3:prefix": "true"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"aws:ResourceTag/team": "web"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"token.actions.githubusercontent.com:sub": "x"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"aws:CalledViaFirst": "athena.amazonaws.com"}}""")]
    [InlineData("\"{|PK2001:no-such-service|}:Run\"", """{"StringEquals": {"s3:prefix": "home"}}""")]
    [InlineData("[\"s3:PutObject\", \"s3:\uFFFC\"]", """{"StringEquals": {"{|PK3004:s3:prefix|}": "home"}}""")]
    [InlineData("\"{|PK2007:aws-marketplace:Subscribe|}\"", """{"ForAnyValue:StringEquals": {"aws-marketplace:ProductId": "x"}}""")]
    public void KeyThatSomeActionMayCarry_DoesNotTrigger(string action, string condition) =>
        Verify.Statement(Conditioned.Allow(condition, action));
}
