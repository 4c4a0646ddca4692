using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class MfaNotEnforcedRuleTests
{
    [Theory]
    [InlineData("Allow", "BoolIfExists", "aws:MultiFactorAuthPresent", "true", "{\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}}")]
    [InlineData("Deny", "Bool", "aws:MultiFactorAuthPresent", "false", "{\"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": \"false\"}}")]
    [InlineData("Allow", "Null", "aws:MultiFactorAuthPresent", "false", "{\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}}")]
    [InlineData("Deny", "Null", "aws:MultiFactorAuthPresent", "true", "{\"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": \"false\"}}")]
    [InlineData("Allow", "NumericLessThanIfExists", "aws:MultiFactorAuthAge", "3600", "{\"NumericLessThan\": {\"aws:MultiFactorAuthAge\": \"3600\"}}")]
    [InlineData("Deny", "NumericGreaterThan", "aws:MultiFactorAuthAge", "3600", "{\"NumericGreaterThanIfExists\": {\"aws:MultiFactorAuthAge\": \"3600\"}}")]
    public void TestThatLetsRequestsWithoutMfaPass_Triggers_AndTheFixStopsThem(
        string effect, string test, string key, string value, string meant)
    {
        string markup = Statement(effect, $$$"""{"{{{test}}}": {"{|PK3014:{{{key}}}|}": "{{{value}}}"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Narrows);
        string text = Verify.FixedStatement(markup);
        text.ShouldContain(meant);
        Verify.Statement(text);
    }

    [Theory]
    [InlineData("Allow", "Bool", "false")]
    [InlineData("Deny", "Bool", "true")]
    [InlineData("Deny", "BoolIfExists", "true")]
    [InlineData("Allow", "Null", "true")]
    [InlineData("Deny", "Null", "false")]
    public void TestTheWrongWayRound_Triggers_WithoutAFix(string effect, string test, string value) => Verify.Statement(
        Statement(effect, $$$"""{"{{{test}}}": {"{|PK3014:aws:MultiFactorAuthPresent|}": "{{{value}}}"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("Allow", """{"Bool": {"aws:MultiFactorAuthPresent": "true"}}""")]
    [InlineData("Allow", """{"Bool": {"aws:MultiFactorAuthPresent": true}}""")]
    [InlineData("Allow", """{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}, "Null": {"aws:MultiFactorAuthPresent": "false"}}""")]
    [InlineData("Deny", """{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}""")]
    [InlineData("Allow", """{"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}""")]
    [InlineData("Deny", """{"NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "3600"}}""")]
    [InlineData("Deny", """{"Bool": {"aws:MultiFactorAuthPresent": "\uFFFC"}}""")]
    [InlineData("Deny", """{"Bool\uFFFC": {"aws:MultiFactorAuthPresent": "false"}}""")]
    public void TestThatEnforcesMfa_OrIsUnknown_DoesNotTrigger(string effect, string condition) =>
        Verify.Statement(Statement(effect, condition));

    [Fact]
    public void TwoDenialsThatStopBoth_DoNotTrigger() => Verify.Statement(
        Statement("Deny", """{"Bool": {"aws:MultiFactorAuthPresent": "false"}}""") + ", "
        + Statement("Deny", """{"Null": {"aws:MultiFactorAuthPresent": "true"}}"""));

    private static string Statement(string effect, string condition) =>
        effect == "Allow" ? Conditioned.Allow(condition) : Conditioned.Deny(condition);
}
