using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class PatternForPresenceRuleTests
{
    [Theory]
    [InlineData("StringLike", "false")]
    [InlineData("StringNotLike", "true")]
    public void StarAlone_Triggers_AndTheFixTestsPresence(string test, string absent)
    {
        string markup = Conditioned.Deny($$$"""{"{{{test}}}": {"aws:PrincipalTag/team": "{|PK3009:*|}"}}""");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Keeps);
        Verify.FixedStatement(markup).ShouldContain($$$"""{"Null": {"aws:PrincipalTag/team": "{{{absent}}}"}}""");
    }

    [Theory]
    [InlineData("StringLikeIfExists", "aws:PrincipalTag/team", "tests nothing")]
    [InlineData("ForAllValues:StringLike", "aws:CalledVia", "tests nothing")]
    [InlineData("ForAnyValue:StringLike", "aws:CalledVia", "only tests that aws:CalledVia is there")]
    public void StarThatTestsNothingOrMore_Triggers_WithoutAFix(string test, string key, string message)
    {
        Finding finding = Verify.Statement(Conditioned.Allow($$$"""{"{{{test}}}": {"{{{key}}}": "{|PK3009:*|}"}}"""))
            .ShouldHaveSingleItem();

        finding.Message.ShouldContain(message);
        finding.Fixes.ShouldBeEmpty();
    }

    [Fact]
    public void StarBesideOtherValues_SpeaksForThem() =>
        Verify.Statement(Conditioned.Allow("""{"StringLike": {"aws:PrincipalTag/team": ["web", "{|PK3009:*|}"]}}"""));

    [Theory]
    [InlineData("StringLike", "aws:PrincipalTag/team", "web*")]
    [InlineData("StringNotEquals", "aws:PrincipalTag/team", "web")]
    [InlineData("StringLike", "token.actions.githubusercontent.com:sub", "*")]
    [InlineData("StringLike", "aws:PrincipalTag/team", "\uFFFC*")]
    public void PatternThatSaysMore_DoesNotTrigger(string test, string key, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{test}}}": {"{{{key}}}": "{{{value}}}"}}"""));
}
