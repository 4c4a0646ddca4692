using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class UnknownConditionKeyRuleTests
{
    [Theory]
    [InlineData("s3:prefixes", "s3:prefix", "Amazon S3 has no condition key s3:prefixes in AWS's list of 20")]
    [InlineData("aws:PrincipalOrgIDs", "aws:PrincipalOrgID", "AWS has no global condition key")]
    [InlineData("aws:prefix", "s3:prefix", "AWS has no global condition key")]
    [InlineData("s3:PrincipalTag/team", "aws:PrincipalTag/team", "Amazon S3 has no condition key")]
    [InlineData("aws:PrincipalTags/team", "aws:PrincipalTag/team", "AWS has no global condition key")]
    [InlineData("UserAgent", "aws:UserAgent", "which reads prefix:name")]
    [InlineData("prefix", "s3:prefix", "which reads prefix:name")]
    [InlineData(" s3:prefix", "s3:prefix", "has blanks around the key")]
    [InlineData("cloudwatchlogs:LogGeneratingResourceArns", "logs:LogGeneratingResourceArns", "no service with the prefix")]
    public void UnknownKey_Triggers_AndTheFixWritesTheOneThatWasMeant(string written, string meant, string message)
    {
        string markup = Conditioned.Allow(
            $$$"""{"StringEquals": {"{|PK3002:{{{written}}}|}": "web"}}""", "\"s3:ListBucket\"", "arn:aws:s3:::acme");
        Finding finding = Verify.Statement(markup).ShouldHaveSingleItem();

        finding.Message.ShouldContain(message);
        finding.Message.ShouldContain("the statement grants nothing");
        finding.Fixes.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed([finding], $$"""{"Version": "2012-10-17", "Statement": [{{Verify.Plain(markup)}}]}""")
            .ShouldContain($"\"{meant}\": \"web\"");
    }

    [Theory]
    [InlineData("aws:ResourceTag")]
    [InlineData("aws:ResourceTag/")]
    public void TagWithoutAName_Triggers_AndTheFixWritesAPlaceholder_ThatTriggersAgain(string written)
    {
        string markup = Conditioned.Deny($$$"""{"StringEquals": {"{|PK3002:{{{written}}}|}": "web"}}""");
        string text = Verify.FixedStatement(markup);

        text.ShouldContain("\"aws:ResourceTag/TAG_KEY\"");
        Verify.Statement(text.Replace("aws:ResourceTag/TAG_KEY", "{|PK3002:aws:ResourceTag/TAG_KEY|}", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Message.ShouldContain("is a placeholder");
    }

    [Theory]
    [InlineData("Allow", "StringEquals", "the statement grants nothing")]
    [InlineData("Allow", "StringNotEquals", "it limits nothing")]
    [InlineData("Deny", "StringEquals", "the statement denies nothing")]
    [InlineData("Deny", "StringNotEquals", "the statement denies whatever its other parts match")]
    public void UnknownKey_IsToldWithWhatFollows(string effect, string test, string message) => Verify.Statement(
        $$$"""
        {"Effect": "{{{effect}}}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*",
         "Condition": {"{{{test}}}": {"{|PK3002:aws:Nothing|}": "x"} } }
        """)
        .ShouldHaveSingleItem().Message.ShouldContain(message);

    [Fact]
    public void KeyThatIsLikeNone_Triggers_WithoutAFix() =>
        Verify.Statement(Conditioned.Allow("""{"Bool": {"{|PK3002:aws:IsFrobnicated|}": "true"}}"""))
            .ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("AWS:PRINCIPALTAG/team")]
    [InlineData("aws:PrincipalTag/a:b c")]
    [InlineData("oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub")]
    [InlineData("no-such-service:Key")]
    [InlineData("saml:aud")]
    [InlineData("lambda:SourceFunctionArn")]
    [InlineData("aws:\uFFFC")]
    [InlineData("${key}")]
    public void KnownOrUnknowableKey_DoesNotTrigger(string key) =>
        Verify.Statement(Conditioned.Allow($$$"""{"StringEquals": {"{{{key}}}": "web"}}"""));

    [Theory]
    [InlineData("aws:PrincipalOrgMasterAccountId")]
    [InlineData("lakeformation:GlueARN")]
    [InlineData("LakeFormation:glueArn")]
    public void KeyOfAwsOwnPolicies_ThatItsListsLack_IsInformation(string key)
    {
        Finding finding = Verify.Statement(Conditioned.Allow($$$"""{"StringEquals": {"{|PK3002:{{{key}}}|}": "web"}}""")).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Message.ShouldContain("none of AWS's lists");
    }
}
