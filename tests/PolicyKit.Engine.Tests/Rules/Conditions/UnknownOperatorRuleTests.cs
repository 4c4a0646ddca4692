using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class UnknownOperatorRuleTests
{
    [Theory]
    [InlineData("StringEqual", "StringEquals")]
    [InlineData("StringEqualsIfExist", "StringEqualsIfExists")]
    [InlineData("ForAnyValues:StringEqals", "ForAnyValue:StringEquals")]
    [InlineData("Boolean", "Bool")]
    [InlineData("NotStringLike", "StringNotLike")]
    [InlineData("IpNotAddress", "NotIpAddress")]
    public void UnknownOperator_Triggers_AndTheFixWritesTheOneThatWasMeant(string written, string meant)
    {
        string markup = Conditioned.Allow($$$"""{"{|PK3001:{{{written}}}|}": {"aws:PrincipalTag/team": "web"}}""");
        IReadOnlyList<Finding> findings = Verify.Statement(markup);

        findings.ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Error);
        findings[0].Message.ShouldContain($"did you mean {meant}?");
        findings[0].Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        Verify.FixedStatement(markup).ShouldContain($$"""{"{{meant}}": {""");
    }

    [Fact]
    public void OperatorThatIsLikeNone_Triggers_WithoutAFix() =>
        Verify.Statement(Conditioned.Allow(
            """{"{|PK3001:Frobnicates|}": {"aws:PrincipalTag/team": "web", "aws:PrincipalTag/unit": "web"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Fact]
    public void OperatorThatStandsThereAlready_HasNoFix() => Verify.Statement(Conditioned.Deny(
        """{"{|PK3001:StringEqual|}": {"aws:PrincipalTag/team": "web"}, "StringEquals": {"aws:PrincipalTag/unit": "a"}}"""))
        .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("StringEquals")]
    [InlineData("StringNotEqualsIgnoreCaseIfExists")]
    [InlineData("String\uFFFC")]
    [InlineData("${operator}")]
    [InlineData("Fn::If")]
    public void KnownOrUnknowableOperator_DoesNotTrigger(string written) =>
        Verify.Statement(Conditioned.Allow($$$"""{"{{{written}}}": {"aws:PrincipalTag/team": "web"}}"""));
}
