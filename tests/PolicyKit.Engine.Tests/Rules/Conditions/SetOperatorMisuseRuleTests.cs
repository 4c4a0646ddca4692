using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class SetOperatorMisuseRuleTests
{
    [Theory]
    [InlineData(0, "ForAnyValue:StringEquals")]
    [InlineData(1, "ForAllValues:StringEquals")]
    public void MultivaluedKeyWithoutASetOperator_Triggers_AndTheFixesAddOne(int index, string meant)
    {
        string markup = Conditioned.Deny("""{"StringEquals": {"{|PK3011:aws:CalledVia|}": "athena.amazonaws.com"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldAllBe(fix => fix.Kind == FixKind.Repairs);
        Verify.FixedStatement(markup, index).ShouldContain($"\"{meant}\"");
    }

    [Theory]
    [InlineData("StringEquals", "events:detail-type")]
    [InlineData("StringEquals", "events:source")]
    [InlineData("StringLike", "events:detail-type")]
    public void KeyThatMostlyHasOneValue_IsInformation(string test, string key) => Verify.Statement(
        $$$$"""{"Effect": "Allow", "Action": "events:PutRule", "Resource": "arn:aws:events:eu-west-1:111122223333:rule/a", "Condition": {"{{{{test}}}}": {"{|PK3011:{{{{key}}}}|}": "a"}}}""")
        .ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void ForAllValuesOnASingleValuedKey_Triggers_AndTheFixNarrowsAGrant()
    {
        string markup = Conditioned.Allow("""{"ForAllValues:StringEquals": {"{|PK3011:aws:PrincipalTag/team|}": "web"}}""");

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Narrows);
        Verify.FixedStatement(markup).ShouldContain("{\"StringEquals\": {");
    }

    [Fact]
    public void ForAllValuesOnASingleValuedKey_InADeny_HasAFixThatDeniesLess() => Verify.Statement(
        Conditioned.Deny("""{"ForAllValues:StringEquals": {"{|PK3011:aws:PrincipalTag/team|}": "web"}}"""))
        .ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);

    [Theory]
    [InlineData("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com")]
    [InlineData("ForAllValues:StringEquals", "aws:CalledVia", "athena.amazonaws.com")]
    [InlineData("ForAnyValue:StringEquals", "aws:PrincipalTag/team", "web")]
    [InlineData("ForAllValues:StringEquals", "lambda:VpcIds", "vpc-0a1b2c3d")]
    [InlineData("ForAllValues:StringEquals", "no-such-service:Key", "a")]
    [InlineData("StringEquals", "identitystore:UserId", "a")]
    [InlineData("Null", "aws:CalledVia", "true")]
    [InlineData("\uFFFC", "aws:CalledVia", "athena.amazonaws.com")]
    public void FittingOrUnknownOperator_DoesNotTrigger(string test, string key, string value) =>
        Verify.Statement(Conditioned.Deny(
        $$$"""{"{{{test}}}": {"{{{key}}}": "{{{value}}}"}}""", "\"\uFFFC\""));
}
