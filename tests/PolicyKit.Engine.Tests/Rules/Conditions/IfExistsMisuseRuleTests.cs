using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class IfExistsMisuseRuleTests
{
    [Theory]
    [InlineData("NullIfExists", "aws:PrincipalTag/team", "\"false\"", "Null", FindingSeverity.Error, FixKind.Repairs)]
    [InlineData("ForAnyValue:Null", "aws:CalledVia", "\"false\"", "Null", FindingSeverity.Info, FixKind.Keeps)]
    [InlineData("StringEqualsIfExists", "aws:SourceVpce", "\"vpce-0a1b2c3d\"", "StringEquals", FindingSeverity.Warning, FixKind.Narrows)]
    [InlineData("ArnLikeIfExists", "aws:PrincipalArn", "\"arn:aws:iam::111122223333:role/a\"", "ArnLike", FindingSeverity.Warning, FixKind.Narrows)]
    [InlineData("BoolIfExists", "aws:SecureTransport", "\"true\"", "Bool", FindingSeverity.Info, FixKind.Keeps)]
    public void Misuse_Triggers_AndTheFixLeavesItOff(
        string written, string key, string value, string meant, object severity, object kind)
    {
        string markup = Conditioned.Allow($$$"""{"{|PK3013:{{{written}}}|}": {"{{{key}}}": {{{value}}}}}""");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(severity);
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        Verify.FixedStatement(markup).ShouldContain($$$"""{"{{{meant}}}": {""");
    }

    [Fact]
    public void NullOnAKeyThatEveryRequestHas_Triggers() =>
        Verify.Statement(Conditioned.Allow("""{"Null": {"{|PK3013:aws:SecureTransport|}": "false"}}"""))
            .ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("Allow", "StringEqualsIfExists", "aws:PrincipalTag/team", "web")]
    [InlineData("Allow", "StringNotEqualsIfExists", "aws:SourceVpce", "vpce-0a1b2c3d")]
    [InlineData("Deny", "StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5")]
    [InlineData("Deny", "BoolIfExists", "aws:SecureTransport", "false")]
    [InlineData("Deny", "StringEqualsIfExists", "aws:SourceVpce", "vpce-0a1b2c3d")]
    [InlineData("Allow", "StringEquals\uFFFC", "aws:SourceVpce", "vpce-0a1b2c3d")]
    [InlineData("Allow", "Null", "aws:PrincipalTag/team", "false")]
    public void UsefulIfExistsOrNull_DoesNotTrigger(string effect, string test, string key, string value)
    {
        string condition = $$$"""{"{{{test}}}": {"{{{key}}}": "{{{value}}}"}}""";
        Verify.Statement(effect == "Allow" ? Conditioned.Allow(condition) : Conditioned.Deny(condition));
    }

    [Fact]
    public void PrincipalThatNothingElseTies_IsAnotherRules() => Verify.Statement(
        """
        {"Effect": "Allow", "Principal": "{|PK7001:*|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*",
         "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}
        """);
}
