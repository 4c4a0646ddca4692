using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class ForAllValuesWithoutKeyRuleTests
{
    [Fact]
    public void ForAllValuesAlone_Triggers_AndTheFixAsksForTheKey()
    {
        string markup = Conditioned.Allow(
            """{"ForAllValues:StringEquals": {"{|PK3012:aws:CalledVia|}": "athena.amazonaws.com"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.FixedStatement(markup);
        text.ShouldContain("\"Null\": {\"aws:CalledVia\": \"false\"}");
        Verify.Statement(text);
    }

    [Fact]
    public void KeysOfTags_AreInformation() => Verify.Statement(Conditioned.Allow(
        """{"ForAllValues:StringEquals": {"{|PK3012:aws:TagKeys|}": "owner"}}""", "\"ec2:CreateTags\"",
        "arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d"))
        .ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void KeysOfTags_OfARequestThatMustSetOne_DoNotTrigger() => Verify.Statement(Conditioned.Allow(
        """{"ForAllValues:StringEquals": {"aws:TagKeys": "owner"}, "StringEquals": {"aws:RequestTag/owner": "web"}}""",
        "\"ec2:CreateTags\"",
        "arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d"));

    [Theory]
    [InlineData("Allow", """{"ForAllValues:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}, "Null": {"aws:CalledVia": "false"}}""")]
    [InlineData("Allow", """{"ForAllValues:StringLike": {"aws:CalledVia": "athena.*"}, "ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}}""")]
    [InlineData("Allow", """{"ForAnyValue:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}}""")]
    [InlineData("Allow", """{"ForAllValues:StringEquals": {"aws:\uFFFC": "a"}}""")]
    [InlineData("Allow", """{"ForAllValues:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}, "Null": {"\uFFFC": "false"}}""", true)]
    [InlineData("Deny", """{"ForAllValues:StringNotEquals": {"aws:CalledVia": "athena.amazonaws.com"}}""")]
    public void GuardedOrUnknownTest_OrDeny_DoesNotTrigger(string effect, string condition, bool isOpen = false)
    {
        string marked = isOpen
            ? condition.Replace("aws:CalledVia", "{|PK3012:aws:CalledVia|}", StringComparison.Ordinal) : condition;
        Verify.Statement(effect == "Allow" ? Conditioned.Allow(marked) : Conditioned.Deny(marked));
    }

    [Fact]
    public void UnknownRestOfTheCondition_DoesNotTrigger() =>
        Verify.Statement(Conditioned.Allow("{\"ForAllValues:StringEquals\": {\"aws:CalledVia\": \"athena.amazonaws.com\"}, \uFFFC}"));
}
