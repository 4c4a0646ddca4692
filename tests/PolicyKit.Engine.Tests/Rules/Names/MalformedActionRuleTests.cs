using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class MalformedActionRuleTests
{
    [Theory]
    [InlineData("s3: GetObject", "\"s3:GetObject\"")]
    [InlineData(" s3:GetObject", "\"s3:GetObject\"")]
    [InlineData("s3.GetObject", "\"s3:GetObject\"")]
    [InlineData("s3::GetObject", "\"s3:GetObject\"")]
    [InlineData("s3:GetObject, s3:PutObject", "[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("s3:GetObject,PutObject", "[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("s3:GetObject, PutObject, DeleteObject", "[\"s3:GetObject\", \"s3:PutObject\", \"s3:DeleteObject\"]")]
    [InlineData("s3:GetObject;s3:PutObject", "[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("s3:GetObject|PutObject", "[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("s3:GetObject PutObject", "[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("s3:GetObject,sqs:SendMessage", "[\"s3:GetObject\", \"sqs:SendMessage\"]")]
    [InlineData("s3:Get Object", "\"s3:GetObject\"")]
    [InlineData("s3:GetObject,", "\"s3:GetObject\"")]
    public void ActionWhoseMeaningIsClear_Triggers_AndTheFixWritesIt(string action, string expected)
    {
        string markup = Deny($"\"{{|PK2003:{action}|}}\"");

        Verify.Statement(markup)[0].Severity.ShouldBe(FindingSeverity.Error);
        Verify.FixedStatement(markup).ShouldBe(Deny(expected));
    }

    [Theory]
    [InlineData("{|PK2003:GetObject|}")]
    [InlineData("{|PK2003:ACTION|}")]
    [InlineData("{|PK2003:s3:|}")]
    [InlineData("{|PK2003::GetObject|}")]
    [InlineData("{|PK2003:s*:GetObject|}")]
    [InlineData("{|PK2003:*:Get*|}")]
    [InlineData("{|PK2003:s3:GetObject:x|}")]
    [InlineData("{|PK2003:arn:aws:s3:::a|}")]
    [InlineData("{|PK2003:get all the objects|}")]
    public void ActionWhoseMeaningIsOpen_Triggers_WithoutFix(string markup) =>
        Verify.Statement(Deny($"\"{markup}\""))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void EmptyAction_Triggers() => Verify.Statement(Deny("[{|PK2003:\"\"|}]"));

    [Fact]
    public void StarForTheService_TriggersAsAWarning_AndTheFixKeepsTheAccess()
    {
        Finding finding = Verify.Statement(Deny("\"{|PK2003:*:*|}\""))[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.FixedStatement(Deny("\"{|PK2003:*:*|}\"")).ShouldBe(Deny("\"*\""));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("s3:*")]
    [InlineData("s3:Get*Acl")]
    [InlineData("\uFFFC")]
    [InlineData("s3\uFFFC")]
    [InlineData("${Prefix}: GetObject")]
    public void RightOrUnknownAction_DoesNotTrigger(string action) => Verify.Statement(Deny($"\"{action}\""));

    private static string Deny(string action) => $$"""{"Effect": "Deny", "Action": {{action}}, "Resource": "arn:aws:s3:::a/*"}""";
}
