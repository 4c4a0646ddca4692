using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class DuplicateKeyRuleTests
{
    private const string Rest = "\"Effect\": \"Deny\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::a/*\"";

    [Fact]
    public void ElementThatStandsTwice_Triggers_AndTheFixMergesTheValues()
    {
        const string Markup =
            """{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*", "{|PK1003:Action|}": ["s3:PutObject", "s3:GetObject"]}""";

        Verify.Statement(Markup)[0].Severity.ShouldBe(FindingSeverity.Error);
        Verify.FixedStatement(Markup).ShouldBe(
            """{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::a/*"}""");
    }

    [Fact]
    public void SameValueTwice_Triggers_AndTheFixRemovesTheSecond() =>
        Verify.FixedStatement(With("{|PK1003:Effect|}", "\"Deny\"")).ShouldBe($$"""{{{Rest}}}""");

    [Fact]
    public void TwoEffects_Trigger_AndNoFixChoosesOne() =>
        Verify.Statement(With("{|PK1003:Effect|}", "\"Allow\""))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void ElementInOtherCase_Triggers_InPlaceOfTheUnknownElement() =>
        Verify.FixedStatement(With("{|PK1003:action|}", "\"s3:PutObject\""))
            .ShouldContain("""["s3:GetObject", "s3:PutObject"]""");

    [Fact]
    public void VersionInOtherCase_Triggers() =>
        Verify.Findings("""{"Version": "2012-10-17", "{|PK1003:version|}": "2012-10-17", "Statement": []}""")[0].Message.ShouldContain("in other case");

    [Fact]
    public void ConditionKeyInOtherCase_Triggers_AndTheFixMergesTheValues() => Verify.FixedStatement(
            With("Condition", """{"StringEquals": {"aws:RequestedRegion": "eu-west-1", "{|PK1003:aws:requestedregion|}": ["eu-west-2"]}}"""))
        .ShouldEndWith("""{"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-west-2"]}}}""");

    [Fact]
    public void OperatorInOtherCase_WithTheSameKey_Triggers() => Verify.Statement(
        With("Condition", """{"StringEquals": {"aws:RequestedRegion": "a"}, "{|PK1003:stringequals|}": {"aws:RequestedRegion": "b"}}"""));

    [Fact]
    public void OperatorThatStandsTwice_Triggers_AndTheFixMergesItsKeys() => Verify.FixedStatement(
            With("Condition", """{"Bool": {"aws:SecureTransport": "false"}, "{|PK1003:Bool|}": {"aws:ViaAWSService": "true"}}"""))
        .ShouldEndWith("""{"Bool": {"aws:SecureTransport": "false", "aws:ViaAWSService": "true"}}}""");

    [Fact]
    public void Hole_IsNeverMoved() =>
        Verify.Statement(With("{|PK1003:Action|}", "\"s3:\uFFFC\""))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void SameKeyUnderTwoOperators_DoesNotTrigger() => Verify.Statement(
        With("Condition", """{"StringLike": {"aws:RequestedRegion": "eu-*"}, "StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}"""));

    private static string With(string name, string value) => $"{{{Rest}, \"{name}\": {value}}}";
}
