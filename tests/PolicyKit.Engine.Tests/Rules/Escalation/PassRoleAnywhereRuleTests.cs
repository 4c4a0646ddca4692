using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class PassRoleAnywhereRuleTests
{
    [Theory]
    [InlineData("iam:PassRole", "*")]
    [InlineData("iam:passrole", "*")]
    [InlineData("iam:Pass*", "*")]
    [InlineData("iam:PassRole", "arn:aws:iam::*:role/*")]
    [InlineData("iam:PassRole", "arn:aws:iam::111122223333:*")]
    public void PassRoleOnEveryRole_Triggers(string action, string resource) =>
        Verify.Allow($"\"{{|PK6001:{action}|}}\"", $"\"{resource}\"")[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void ConditionThatNarrowsNothing_Triggers() =>
        Verify.Allow("\"{|PK6001:iam:PassRole|}\"", "\"*\"", """, "Condition": {"StringLike": {"iam:PassedToService": "{|PK3009:*|}"}}""");

    [Theory]
    [InlineData("\"*\"", """, "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}""")]
    [InlineData("\"*\"", ", \"Condition\": \uFFFC")]
    [InlineData("\uFFFC", ", \"Condition\": \uFFFC")]
    public void ServiceNamed_OrUnknown_DoesNotTrigger(string resource, string more) => Verify.Allow("\"iam:PassRole\"", resource, more);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:iam:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "NotAction": "{|PK5011:s3:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": ["{|PK5001:*|}", "iam:PassRole"], "Resource": "*"}""")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:P*", "Resource": "*"}""")]
    [InlineData("""{|PK4002:{|}"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "{|PK5003:*|}"}, {"Effect": "Allow", "Action": "{|PK5001:*|}", "Resource": "*"}""")]
    public void Deny_OrFindingThatSpeaksForIt_DoesNotTrigger(string statements) => Verify.Statement(statements);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/admin"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "iam:PassRole", "Resource": "*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}""")]
    [InlineData("""{"Effect": "Deny", "Action": "￼", "Resource": "*"}""")]
    public void DenyThatLeavesSomeOver_Triggers(string deny) =>
        Verify.Statement("""{"Effect": "Allow", "Action": "{|PK6001:iam:PassRole|}", "Resource": "*"},""" + deny);

    [Fact]
    public void Fix_NamesTheRole_AndTheServiceThatTheDocumentShows()
    {
        const string policy =
            """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "{|PK6005:iam:PassRole|}", "Resource": ["*"]}, {"Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:app"}]}""";

        string repaired = Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy));

        repaired.ShouldContain(
            """
            "Action": "iam:PassRole", "Resource": "arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME_WITH_PATH", "Condition": {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}}
            """);
        Verify.Findings(repaired.Replace("ROLE_NAME_WITH_PATH", "{|PK2004:ROLE_NAME_WITH_PATH|}", StringComparison.Ordinal));
    }

    [Fact]
    public void Fix_AmongOtherActions_MakesAStatementOfItsOwn()
    {
        const string policy =
            """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["{|PK6001:iam:PassRole|}", "ec2:DescribeInstances"], "Resource": "*"}]}""";

        IReadOnlyList<Finding> findings = Verify.Findings(policy);

        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Narrows);
        Verify.Fixed(findings, Verify.Plain(policy)).ShouldEndWith(
            """
            [{"Effect": "Allow", "Action": "ec2:DescribeInstances", "Resource": "*"}, {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME_WITH_PATH", "Condition": {"StringEquals": {"iam:PassedToService": "SERVICE.amazonaws.com"}}}]}
            """);
    }
}
