using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class DenyFailsOpenRuleTests
{
    [Fact]
    public void KeyThatAnActionDoesNotCarry_Triggers_AndTheFixDeniesWithoutTheKeyToo()
    {
        string markup = Conditioned.Deny(
            """{"StringEquals": {"{|PK3005:s3:ExistingObjectTag/state|}": "locked"}}""", "[\"s3:GetObject\", \"s3:PutObject\"]");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Message.ShouldContain("s3:PutObject does not carry s3:ExistingObjectTag/state, so this Deny never stops it");
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.FixedStatement(markup);
        text.ShouldContain("{\"StringEqualsIfExists\": {\"s3:ExistingObjectTag/state\": \"locked\"}}");
        Verify.Statement(text);
    }

    [Fact]
    public void SetOperator_Triggers_WithoutAFix_SinceIfExistsAddsNothingToIt() => Verify.Statement(
        Conditioned.Deny("""{"ForAnyValue:StringEquals": {"{|PK3005:aws:TagKeys|}": "owner"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("\"s3:GetObject\"", """{"StringEquals": {"s3:ExistingObjectTag/state": "locked"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringNotEquals": {"s3:ExistingObjectTag/state": "open"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEqualsIfExists": {"s3:ExistingObjectTag/state": "locked"}}""")]
    [InlineData("\"s3:PutObject\"", """{"Null": {"s3:ExistingObjectTag/state": "false"}}""")]
    [InlineData("\"s3:*\"", """{"StringEquals": {"s3:ExistingObjectTag/state": "locked"}}""")]
    [InlineData("\"*\"", """{"StringEquals": {"s3:ExistingObjectTag/state": "locked"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}}""")]
    [InlineData("\"s3:\uFFFC\"", """{"StringEquals": {"s3:ExistingObjectTag/state": "locked"}}""")]
    [InlineData("\"s3:PutObject\"", """{"StringEquals": {"s3:\uFFFC": "locked"}}""")]
    public void KeyThatTheActionMayCarryOrDoesNotNeed_DoesNotTrigger(string action, string condition) =>
        Verify.Statement(Conditioned.Deny(condition, action));
}
