using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class ServiceLinkedRoleRuleTests
{
    [Theory]
    [InlineData("iam:CreateServiceLinkedRole", "*")]
    [InlineData("iam:CreateServiceLinked*", "*")]
    [InlineData("iam:CreateServiceLinkedRole", "arn:aws:iam::111122223333:role/aws-service-role/*")]
    [InlineData("iam:CreateServiceLinkedRole", "arn:aws:iam::111122223333:role/*")]
    public void EveryService_Triggers(string action, string resource) =>
        Verify.Allow($"\"{{|PK6003:{action}|}}\"", $"\"{resource}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("\"arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/*\"", "")]
    [InlineData("\"arn:aws:iam::111122223333:role/aws-service-role/\uFFFC/*\"", "")]
    [InlineData("\"*\"", """, "Condition": {"StringLike": {"iam:AWSServiceName": "ecs.amazonaws.com"}}""")]
    [InlineData("\"*\"", ", \"Condition\": \uFFFC")]
    public void OneService_OrUnknown_DoesNotTrigger(string resource, string more) =>
        Verify.Allow("\"iam:CreateServiceLinkedRole\"", resource, more);

    [Fact]
    public void Deny_OrServiceWildcard_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "iam:CreateServiceLinkedRole", "Resource": "*"},
        {"Effect": "Allow", "Action": "{|PK5002:iam:*|}", "Resource": "*"}
        """);
}
