using System.Text.Json;
using PolicyKit.Rules;
using PolicyKit.Rules.Escalation;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class TargetDependentEscalationRuleTests
{
    public static TheoryData<string> Steps => [.. TargetPaths.All.Select(path => string.Join(' ', path.Steps.Select(step => step.Split('|')[0])))];

    [Theory]
    [MemberData(nameof(Steps))]
    public void EveryPath_OnEverything_TriggersAsInformation(string steps)
    {
        Finding finding = PolicyLinter.Lint(Model.PolicyReader.Read(
            $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {{JsonSerializer.Serialize(steps.Split(' '))}}, "Resource": "*"}]}"""))
            .Where(finding => finding.Rule.Id == "PK6006").ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        steps.Split(' ').ShouldAllBe(action => finding.Message.Contains(action, StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralOfOneService_TriggerOnce_AndAreNamed() => Verify.Statement(
        """{"Effect": "Allow", "Action": ["{|PK6006:lambda:UpdateFunctionCode|}", "lambda:UpdateFunctionConfiguration"], "Resource": "{|PK5003:*|}"}""")[0]
        .Message.ShouldContain("(lambda:UpdateFunctionConfiguration likewise)");

    [Fact]
    public void SeveralServices_TriggerEach() => Verify.Statement(
        """{"Effect": "Allow", "Action": ["{|PK6006:lambda:Update*Code|}", "{|PK6006:ssm:StartSession|}"], "Resource": "{|PK5003:*|}"}""");

    [Theory]
    [InlineData("\"lambda:UpdateFunctionCode\"", "\"arn:aws:lambda:eu-west-1:111122223333:function:app\"", "")]
    [InlineData("\"lambda:UpdateFunctionCode\"", "\"*\"", """, "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}""")]
    [InlineData("\"lambda:UpdateFunctionCode\"", "\"\uFFFC\"", "")]
    [InlineData("[\"ec2:DescribeInstances\", \"datapipeline:PutPipelineDefinition\", \"\uFFFC\"]", "\"{|PK5004:*|}\"", "")]
    public void NamedThing_OrConditionThatNarrows_OrPartOfAPath_DoesNotTrigger(string action, string resource, string more) =>
        Verify.Allow(action, resource, more);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "ssm:SendCommand", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:lambda:*|}", "Resource": "*"}""")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "*"}, {"Effect": "Deny", "Action": "ssm:*", "Resource": "*"}""")]
    public void Deny_OrServiceWildcard_DoesNotTrigger(string statements) => Verify.Statement(statements);
}
