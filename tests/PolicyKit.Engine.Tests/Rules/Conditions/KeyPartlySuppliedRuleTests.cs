using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class KeyPartlySuppliedRuleTests
{
    [Theory]
    [InlineData("[\"s3:GetObject\", \"s3:PutObject\"]")]
    [InlineData("[\"s3:GetObject*\", \"s3:PutObject\"]")]
    public void KeyThatSomeActionsCarry_Triggers(string actions)
    {
        Finding finding = Verify.Statement(
            Conditioned.Allow("""{"StringEquals": {"{|PK3004:s3:ExistingObjectTag/state|}": "open"}}""", actions))
                .ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Message.ShouldContain("s3:PutObject does not carry s3:ExistingObjectTag/state");
    }

    [Theory]
    [InlineData("[\"s3:GetObject\", \"s3:GetObjectTagging\"]", "StringEquals")]
    [InlineData("[\"s3:GetObject\", \"s3:PutObject\"]", "StringNotEquals")]
    [InlineData("[\"s3:GetObject\", \"s3:PutObject\"]", "StringEqualsIfExists")]
    [InlineData("[\"s3:GetObject\", \"\uFFFC\"]", "StringEquals")]
    public void KeyThatAllCarryOrNeedNot_DoesNotTrigger(string actions, string test) =>
        Verify.Statement(Conditioned.Allow($$$"""{"{{{test}}}": {"s3:ExistingObjectTag/state": "open"}}""", actions));
}
