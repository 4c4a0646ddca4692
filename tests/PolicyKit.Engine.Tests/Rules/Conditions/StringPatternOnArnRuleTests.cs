using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class StringPatternOnArnRuleTests
{
    [Theory]
    [InlineData("Allow", "StringLike", "ArnLike", false)]
    [InlineData("Deny", "StringNotLike", "ArnNotLike", false)]
    [InlineData("Deny", "StringLike", "ArnLike", true)]
    [InlineData("Allow", "StringNotLike", "ArnNotLike", true)]
    public void WildcardBeforeTheAccount_Triggers_AndTheFixComparesFieldByField(
        string effect, string written, string meant, bool repairs)
    {
        string condition = $$$"""{"{{{written}}}": {"aws:SourceArn": "arn:aws:sns:{|PK3010:*|}:111122223333:acme"}}""";
        string markup = effect == "Allow" ? Conditioned.Allow(condition) : Conditioned.Deny(condition);

        Verify.Statement(markup).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem()
            .Kind.ShouldBe(repairs ? FixKind.Repairs : FixKind.Narrows);
        Verify.FixedStatement(markup).ShouldContain($"\"{meant}\"");
    }

    [Theory]
    [InlineData("aws:SourceArn", "arn:aws:sns:eu-west-1:{|PK3010:*|}:acme")]
    [InlineData("aws:SourceArn", "arn:aws:iam::{|PK3010:*|}:role/acme-*")]
    [InlineData("aws:PrincipalArn", "arn:aws:iam::{|PK3010:*|}:role/aws-service-role/*")]
    [InlineData("aws:SourceArn", "arn:aws:sqs:{|PK3010:*|}:*:jobs")]
    public void PatternOfAnyAccount_IsInformation(string key, string value) => Verify.Statement(
        Conditioned.Deny($$$"""{"StringNotLike": {"{{{key}}}": "{{{value}}}"}}""")).ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("StringLike", "aws:SourceArn", "arn:aws:sns:eu-west-1:111122223333:acme*")]
    [InlineData("StringNotLike", "aws:PrincipalArn", "arn:aws:iam::*:root")]
    [InlineData("ArnLike", "aws:SourceArn", "arn:aws:sns:*:111122223333:acme")]
    [InlineData("StringLike", "aws:PrincipalTag/topic", "arn:aws:sns:*:111122223333:acme")]
    [InlineData("StringLike", "aws:SourceArn", "\uFFFC:*:111122223333:acme")]
    public void PatternThatCrossesNothing_DoesNotTrigger(string test, string key, string value) =>
        Verify.Statement(Conditioned.Deny($$$"""{"{{{test}}}": {"{{{key}}}": "{{{value}}}"}}"""));
}
