using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class PassRoleWithoutServiceRuleTests
{
    private const string Before = """{"Version": "2012-10-17", "Statement": [""";
    private const string After = "]}";
    private const string Role = "\"arn:aws:iam::111122223333:role/app\"";

    [Theory]
    [InlineData("iam:PassRole", Role)]
    [InlineData("iam:Pass*", Role)]
    [InlineData("iam:PassRole", "\"arn:aws:iam::111122223333:role/\uFFFC\"")]
    [InlineData("iam:PassRole", "\"arn:aws:iam::111122223333:role/app-*\"")]
    public void NamedRole_WithoutService_Triggers(string action, string resource) =>
        Verify.Allow($"\"{{|PK6002:{action}|}}\"", resource)[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData(""", "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}""")]
    [InlineData(""", "Condition": {"ArnLike": {"iam:AssociatedResourceArn": "arn:aws:ec2:eu-west-1:111122223333:instance/*"}}""")]
    [InlineData(", \"Condition\": {\uFFFC}")]
    public void ServiceNamed_OrUnknown_DoesNotTrigger(string more) => Verify.Allow("\"iam:PassRole\"", Role, more);

    [Fact]
    public void EveryRole_IsTheOtherRules() => Verify.Allow("\"{|PK6001:iam:PassRole|}\"", "\"*\"");

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(
        $$"""
        {"Effect": "Deny", "Action": "iam:PassRole", "Resource": {{Role}}},
        {|PK4002:{|}"Effect": "Allow", "Action": "iam:PassRole", "Resource": {{Role}}}
        """);

    [Fact]
    public void Fix_AddsTheOneServiceThatTheDocumentShows()
    {
        string policy =
            $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["{|PK6002:iam:PassRole|}", "iam:GetRole"], "Resource": {{Role}}}, {"Effect": "Allow", "Action": "states:*StateMachine", "Resource": "arn:aws:states:eu-west-1:111122223333:stateMachine:app"}, {"Effect": "Allow", "Action": "states:StartExecution", "Resource": "arn:aws:states:eu-west-1:111122223333:stateMachine:other"}]}""";

        string repaired = Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy));

        const string condition = """{"StringEquals": {"iam:PassedToService": "states.amazonaws.com"}}""";
        repaired.ShouldContain($"\"Action\": \"iam:PassRole\", \"Resource\": {Role}, \"Condition\": {condition}");
        Verify.Findings(repaired);
    }

    [Theory]
    [InlineData("\"{|PK2001:no-such-service|}:Run\"", "\"*\"")]
    [InlineData("[\"ecs:RegisterTaskDefinition\", \"ecs:RunTask\", \"lambda:CreateFunction\", \"lambda:InvokeFunction\"]", "\"{|PK5005:arn:aws:*:eu-west-1:111122223333:*|}\"")]
    public void NoOrSeveralServices_LeaveAPlaceholder_ThatIsReported(string actions, string resource)
    {
        string rest = $$""", {"Effect": "Allow", "Action": {{actions}}, "Resource": {{resource}}}""";
        string markup = $$"""{"Effect": "Allow", "Action": "{|PK6002:iam:PassRole|}", "Resource": {{Role}}}""" + rest;

        string repaired = Verify.Fixed(
            Verify.Statement(markup).Where(finding => finding.Rule.Id == "PK6002"), Verify.Plain(markup.Insert(0, Before) + After));

        Verify.Findings(repaired[..^(Verify.Plain(rest).Length + After.Length)].Replace("SERVICE.amazonaws.com", "{|PK3007:SERVICE.amazonaws.com|}", StringComparison.Ordinal) + rest + After);
    }
}
