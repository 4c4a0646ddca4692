using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class InvalidSidRuleTests
{
    [Theory]
    [InlineData("Allow-Read", "AllowRead")]
    [InlineData("allow read 1", "allowRead1")]
    [InlineData("_", "Statement")]
    [InlineData("Lesen f\u00fcr alle", "LesenFRAlle")]
    public void CharacterThatIamRefuses_Triggers_AndTheFixTakesItOut(string sid, string wanted)
    {
        string markup = Statement($"{{|PK1009:{sid}|}}");

        Verify.Statement(markup)[0].Severity.ShouldBe(FindingSeverity.Error);
        Verify.FixedStatement(markup).ShouldBe(Statement(wanted));
    }

    [Fact]
    public void SameNameTwice_TriggersAsAWarning_AndTheFixNumbersIt()
    {
        string markup = Statement("A") + ", " + Statement("A2", "s3:PutObject") + ", " + Statement("{|PK1009:A|}");

        Verify.Statement(markup)[0].Severity.ShouldBe(FindingSeverity.Warning);
        Verify.FixedStatement(markup).ShouldEndWith(Statement("A3"));
    }

    [Theory]
    [InlineData(PolicyKind.Resource)]
    [InlineData(PolicyKind.VpcEndpoint)]
    public void BlankInThePolicyOfAResource_DoesNotTrigger(PolicyKind kind) => Verify.Statement(
        """{"Sid": "Allow use of the key", "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""", kind);

    [Theory]
    [InlineData("ReadOnly2")]
    [InlineData("a-\uFFFC")]
    public void AllowedOrUnknownName_DoesNotTrigger(string sid) => Verify.Statement(Statement(sid));

    [Fact]
    public void NamesInOtherCase_DoNotTrigger() => Verify.Statement(Statement("a") + ", " + Statement("A", "s3:PutObject"));

    private static string Statement(string sid, string action = "s3:GetObject") =>
        $$"""{"Sid": "{{sid}}", "Effect": "Deny", "Action": "{{action}}", "Resource": "arn:aws:s3:::a/*"}""";
}
