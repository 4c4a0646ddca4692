using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class WildcardInExactOperatorRuleTests
{
    [Theory]
    [InlineData("Allow", "StringEquals", "StringLike", true)]
    [InlineData("Allow", "StringNotEquals", "StringNotLike", false)]
    [InlineData("Deny", "StringEqualsIfExists", "StringLikeIfExists", false)]
    [InlineData("Deny", "StringNotEquals", "StringNotLike", true)]
    public void Wildcard_Triggers_AndTheFixMakesItAPattern(string effect, string written, string meant, bool repairs)
    {
        string condition = $$$"""{"{{{written}}}": {"aws:PrincipalTag/team": ["a", "web-{|PK3008:*|}"]}}""";
        string markup = effect == "Allow" ? Conditioned.Allow(condition) : Conditioned.Deny(condition);

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem()
            .Kind.ShouldBe(repairs ? FixKind.Repairs : FixKind.Narrows);
        Verify.FixedStatement(markup).ShouldContain($$$"""{"{{{meant}}}": {"aws:PrincipalTag/team": ["a", "web-*"]}}""");
    }

    [Fact]
    public void WildcardInAnArn_Triggers_AndTheFixComparesFieldByField() => Verify.FixedStatement(Conditioned.Deny(
        """{"StringNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/{|PK3008:*|}"}}"""))
            .ShouldContain("\"ArnNotLike\"");

    [Fact]
    public void OperatorThatIgnoresCase_Triggers_WithoutAFix_SincePatternsMindIt() => Verify.Statement(Conditioned.Allow(
        """{"StringEqualsIgnoreCase": {"aws:PrincipalTag/team": "web{|PK3008:?|}"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("StringLike", "web-*")]
    [InlineData("StringEquals", "web")]
    [InlineData("StringEquals", "web${*}")]
    [InlineData("StringEquals", "${aws:username}")]
    [InlineData("StringEquals", "\uFFFC")]
    public void PatternOrPlainText_DoesNotTrigger(string test, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{test}}}": {"aws:PrincipalTag/team": "{{{value}}}"}}"""));
}
