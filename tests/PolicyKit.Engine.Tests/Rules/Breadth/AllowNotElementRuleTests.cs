using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class AllowNotElementRuleTests
{
    [Fact]
    public void NotAction_Triggers_AndSaysThatRightsAreAmongThem()
    {
        Finding finding = Verify.Statement("""{"Effect": "Allow", "NotAction": "{|PK5011:s3:DeleteBucket|}", "Resource": "*"}""")[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain("any right");
    }

    [Fact]
    public void NotActionWithoutIam_Triggers_AndSaysNothingOfRights() =>
        Verify.Statement("""{"Effect": "Allow", "NotAction": {|PK5011:["iam:*", "organizations:*"]|}, "Resource": "*"}""")[0]
            .Message.ShouldNotContain("any right");

    [Fact]
    public void NotResource_Triggers() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "{|PK5011:arn:aws:s3:::secret/*|}"}""")[0]
            .Message.ShouldContain("s3:GetObject");

    [Fact]
    public void BothNegated_TriggerOnce() =>
        Verify.Statement("""{"Effect": "Allow", "NotAction": "{|PK5011:iam:*|}", "NotResource": "arn:aws:s3:::secret/*"}""");

    [Fact]
    public void NotActionOnOneNamedThing_TriggersAsInformation_AndTheFixListsTheRest()
    {
        const string statement = """{"Effect": "Allow", "NotAction": "{|PK5011:sqs:DeleteQueue|}", "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders"}""";

        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Narrows);
        string repaired = Verify.Fixed(findings, Verify.Plain(Policy(statement)));
        repaired.ShouldContain("\"Action\": [\"sqs:AddPermission\", ");
        repaired.ShouldContain("\"sqs:SendMessage\"");
        repaired.ShouldNotContain("sqs:DeleteQueue\"");
        repaired.ShouldNotContain("sqs:ListQueues\"");
        Verify.Findings(repaired);
    }

    [Theory]
    [InlineData("""{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}}""")]
    [InlineData("""{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*", "Condition": ￼}""")]
    [InlineData("""{"Effect": "￼", "NotAction": "iam:*", "Resource": "*"}""")]
    public void Deny_OrConditionThatNarrows_OrUnknown_DoesNotTrigger(string statement) => Verify.Statement(statement);

    [Fact]
    public void PolicyThatOnlyLimits_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}""", PolicyKind.PermissionsBoundary);

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";
}
