using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class WildcardAccountRuleTests
{
    [Theory]
    [InlineData("sts:AssumeRole", "arn:aws:iam::", "*", ":role/app")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:", "*", ":key/1234abcd-12ab-34cd-56ef-1234567890ab")]
    [InlineData("kms:Generate*", "arn:aws:kms:eu-west-1:", "1111*", ":key/1234abcd-12ab-34cd-56ef-1234567890ab")]
    public void ActionThatReachesOtherAccounts_Triggers_AndTheFixWritesAPlaceholder(string action, string before, string account, string behind)
    {
        IReadOnlyList<Finding> findings = Verify.Allow($"\"{action}\"", $"\"{before}{{|PK5010:{account}|}}{behind}\"");

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        string text = Verify.Plain(Policy(action, before + account + behind));
        string repaired = Verify.Fixed(findings, text);
        repaired.ShouldContain($"{before}ACCOUNT_ID{behind}");
        Verify.Findings(repaired.Replace("ACCOUNT_ID", "{|PK2004:ACCOUNT_ID|}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("iam:GetRole", "arn:aws:iam::{|PK5010:*|}:role/app")]
    [InlineData("kms:DescribeKey", "arn:aws:kms:eu-west-1:{|PK5010:*|}:key/1234abcd-12ab-34cd-56ef-1234567890ab")]
    public void ActionThatStaysInItsAccount_TriggersAsInformation(string action, string resource) =>
        Verify.Allow($"\"{action}\"", $"\"{resource}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("sts:AssumeRole", "arn:aws:iam::111122223333:role/app")]
    [InlineData("sts:AssumeRole", "arn:aws:iam::\uFFFC:role/app")]
    [InlineData("sts:AssumeRole", "arn:aws:iam::${aws:PrincipalAccount}:role/app")]
    [InlineData("sns:Publish", "arn:aws:sns:eu-west-1:*:orders")]
    public void NamedAccount_OrOtherService_DoesNotTrigger(string action, string resource) => Verify.Allow($"\"{action}\"", $"\"{resource}\"");

    [Fact]
    public void FindingAboutTheWholeResource_SpeaksForIt() => Verify.Allow("\"kms:Decrypt\"", "\"{|PK5005:arn:aws:kms:*:*:key/*|}\"");

    [Fact]
    public void Deny_OrConditionThatNarrows_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/app"},
        {|PK4002:{|}"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::*:role/app",
         "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-a1b2c3d4e5"}}}
        """);

    private static string Policy(string action, string resource) =>
        $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}"}]}""";
}
