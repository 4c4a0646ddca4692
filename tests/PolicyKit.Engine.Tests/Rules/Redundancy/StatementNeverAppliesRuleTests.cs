using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class StatementNeverAppliesRuleTests
{
    private const string Queue = "arn:aws:sqs:eu-west-1:111122223333:jobs";

    [Theory]
    [InlineData(Queue, """{"StringEquals": {"{|PK4001:aws:ResourceAccount|}": "444455556666"}}""")]
    [InlineData(Queue, """{"StringEquals": {"{|PK4001:aws:ResourceAccount|}": ["444455556666", "777788889999"]}}""")]
    public void AccountOfTheResourcesExcludedByTheCondition_Triggers(string resource, string condition)
    {
        string statement = $$"""{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "{{resource}}", "Condition": {{condition}} }""";
        IReadOnlyList<Finding> findings = Verify.Statement(statement, PolicyKind.Identity);

        findings[0].Message.ShouldContain("the statement grants nothing");
        findings[0].Fixes.ShouldBeEmpty();
    }

    [Fact]
    public void OneOfSeveralStatements_Triggers_AndTheFixRemovesIt() => Verify.FixedStatement(
        $$"""
        {"Effect": "Deny", "Action": "sqs:DeleteQueue", "Resource": "*"}, {"Effect": "Deny", "Action": "sqs:SendMessage", "Resource": "{{Queue}}", "Condition": {"StringEquals": {"{|PK4001:aws:ResourceAccount|}": "444455556666"} } }
        """,
        kind: PolicyKind.Identity).ShouldBe("""{"Effect": "Deny", "Action": "sqs:DeleteQueue", "Resource": "*"}""");

    [Theory]
    [InlineData(Queue, """{"StringEquals": {"aws:ResourceAccount": ["111122223333", "444455556666"]}}""")]
    [InlineData(Queue, """{"StringEqualsIfExists": {"aws:ResourceAccount": "444455556666"}}""")]
    [InlineData(Queue, """{"StringNotEquals": {"aws:ResourceAccount": "444455556666"}}""")]
    [InlineData(Queue, """{"StringEquals": {"aws:ResourceAccount": "${aws:PrincipalAccount}"}}""")]
    [InlineData(Queue, """{"StringEquals": {"aws:ResourceAccount": "\uFFFC"}}""")]
    [InlineData("arn:aws:sqs:eu-west-1:*:jobs", """{"StringEquals": {"aws:ResourceAccount": "444455556666"}}""")]
    [InlineData("arn:aws:s3:eu-west-1:111122223333:accesspoint/a", """{"StringEquals": {"aws:ResourceAccount": "444455556666"}}""")]
    public void AccountThatMayFit_DoesNotTrigger(string resource, string condition)
    {
        string action = resource.Contains(":s3:") ? "s3:GetAccessPointPolicy" : "sqs:SendMessage";
        Verify.Statement(
            $$"""{"Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}", "Condition": {{condition}} }""",
            PolicyKind.Identity);
    }

    [Theory]
    [InlineData("""{"AWS": "111122223333"}""", """{"StringEquals": {"{|PK4001:aws:PrincipalAccount|}": "444455556666"}}""")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:role/a"}""", """{"ArnLike": {"{|PK4001:aws:PrincipalArn|}": "arn:aws:iam::111122223333:role/b*"}}""")]
    [InlineData("""{"Service": "events.amazonaws.com"}""", """{"StringEquals": {"{|PK4001:aws:PrincipalOrgID|}": "o-a1b2c3d4e5"}}""")]
    public void PrincipalExcludedByTheCondition_Triggers(string principal, string condition) =>
        Verify.Statement(Resource(principal, condition), PolicyKind.Resource);

    [Theory]
    [InlineData("""{"AWS": "111122223333"}""", """{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}""")]
    [InlineData("""{"AWS": "111122223333"}""", """{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/b*"}}""")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:role/b1"}""", """{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/b*"}}""")]
    [InlineData("""{"AWS": "*"}""", """{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    [InlineData("""{"AWS": "111122223333", "Service": "events.amazonaws.com"}""", """{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    public void PrincipalThatMayFit_DoesNotTrigger(string principal, string condition)
    {
        IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(
            $$"""{"Version": "2012-10-17", "Statement": [{{Resource(principal, condition)}}]}""", PolicyKind.Resource, holes: true));

        findings.ShouldNotContain(finding => finding.Rule.Id == "PK4001");
    }

    private static string Resource(string principal, string condition) =>
        $$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": "sqs:SendMessage", "Resource": "{{Queue}}", "Condition": {{condition}} }""";
}
