using System.Text.Json;
using PolicyKit.Catalogue;
using PolicyKit.Rules;
using PolicyKit.Rules.Escalation;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class EscalationCombinationRuleTests
{
    public static TheoryData<string> PassRoleSteps => [.. PassRolePaths.All.Select(path => string.Join(' ', path.Steps.Select(step => step.Split('|')[0])))];

    [Theory]
    [MemberData(nameof(PassRoleSteps))]
    public void EveryPathOfPassRole_Triggers_AndNamesItsActions(string steps)
    {
        string[] actions = steps.Split(' ');
        IReadOnlyList<Finding> findings = Lint("iam:PassRole", actions);

        string message = findings.Single(finding => finding.Rule.Id == "PK6005").Message;
        actions.ShouldAllBe(action => message.Contains(action, StringComparison.Ordinal));
        findings.ShouldNotContain(finding => finding.Rule.Id == "PK6001");
    }

    [Fact]
    public void EveryActionOfThePaths_IsInTheCatalogue() => PassRolePaths.All.Concat(IdentityPaths.All).Concat(TargetPaths.All)
        .SelectMany(path => path.Actions)
        .Where(action => ServiceCatalogue.Current.FindAction(action)?.FullName != action)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "ecs:R*", "Resource": "arn:aws:ecs:eu-west-1:111122223333:task-definition/app:*"}""", "ecs:RunTask")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:scheduler:*|}", "Resource": "*"}""", "scheduler:CreateSchedule")]
    [InlineData("""{"Effect": "Allow", "NotAction": {|PK5011:["iam:*", "sts:*"]|}, "Resource": "*"}""", "ec2:RunInstances")]
    [InlineData("""{"Effect": "Allow", "Action": ["glue:CreateJob", "￼", "glue:StartJobRun"], "Resource": "arn:aws:glue:eu-west-1:111122223333:job/app"}""", "glue:StartJobRun")]
    public void RestOfThePathInAnotherStatement_Triggers(string statement, string named) => Verify.Statement(
        """{"Effect": "Allow", "Action": "{|PK6005:iam:PassRole|}", "Resource": "*"},""" + statement)
        .Single(finding => finding.Rule.Id == "PK6005").Message.ShouldContain(named);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:app"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "ecs:￼", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "scheduler:CreateSchedule", "Resource": "arn:aws:sns:eu-west-1:111122223333:x"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "scheduler:*", "Resource": "*"}, {"Effect": "Allow", "Action": "scheduler:CreateSchedule", "Resource": "arn:aws:scheduler:eu-west-1:111122223333:schedule/default/app"}""")]
    public void PartOfAPath_LeavesItToPassRoleAlone(string statement) => Lint(
        """{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"},""" + statement)
        .Where(finding => finding.Rule.Id.StartsWith("PK6", StringComparison.Ordinal)).ShouldHaveSingleItem().Rule.Id.ShouldBe("PK6001");

    [Fact]
    public void NamedRole_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app",
         "Condition": {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}},
        {"Effect": "Allow", "Action": "scheduler:CreateSchedule", "Resource": "arn:aws:scheduler:eu-west-1:111122223333:schedule/default/app"}
        """);

    [Theory]
    [InlineData("iam:AttachRolePolicy", "iam:CreateRole", "role/app-*", "role/app-x")]
    [InlineData("iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "role/app", "role/app")]
    [InlineData("iam:AttachUserPolicy", "iam:CreateAccessKey", "user/team/*", "user/team/app")]
    [InlineData("iam:PutGroupPolicy", "iam:AddUserToGroup", "group/app", "group/app")]
    public void RightsAndIdentityOfOneThing_Trigger(string rights, string identity, string one, string other) => Verify.Statement(
        $$"""
        {"Effect": "Allow", "Action": "{{identity}}", "Resource": "arn:aws:iam::111122223333:{{other}}"},
        {"Effect": "Allow", "Action": "{|PK6005:{{rights}}|}", "Resource": "arn:aws:iam::111122223333:{{one}}"}
        """)[0].Message.ShouldContain(identity);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "arn:aws:iam::111122223333:role/other"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "arn:aws:iam::111122223333:role/app", "Condition": {"ArnEquals": {"iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/bound"}}}""")]
    [InlineData("""{"Effect": "Allow", "Action": "iam:CreateRole", "Resource": "￼"}""")]
    public void OtherThing_OrBounded_OrUnknown_DoesNotTrigger(string statement) => Verify.Statement(
        statement + """, {"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "arn:aws:iam::111122223333:role/app"}""");

    private static IReadOnlyList<Finding> Lint(string first, string[] actions) =>
        Lint($$"""{"Effect": "Allow", "Action": {{JsonSerializer.Serialize(actions.Prepend(first))}}, "Resource": "*"}""");

    private static IReadOnlyList<Finding> Lint(string statements) => PolicyLinter.Lint(Model.PolicyReader.Read(
        $$"""{"Version": "2012-10-17", "Statement": [{{statements}}]}""", holes: true));
}
