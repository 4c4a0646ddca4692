using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class AssumeAnyRoleRuleTests
{
    [Theory]
    [InlineData("sts:AssumeRole", "*")]
    [InlineData("sts:Assume*", "arn:aws:iam::*:role/*")]
    [InlineData("sts:AssumeRole", "arn:aws:iam::111122223333:role/*")]
    public void EveryRole_Triggers(string action, string resource) =>
        Verify.Allow($"\"{{|PK6007:{action}|}}\"", $"\"{resource}\"")[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("\"arn:aws:iam::111122223333:role/app\"", "")]
    [InlineData("\"arn:aws:iam::111122223333:role/deploy/*\"", "")]
    [InlineData("\"\uFFFC\"", "")]
    [InlineData("\"*\"", """, "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-a1b2c3d4e5"}}""")]
    public void NamedRoles_OrConditionThatNarrows_DoesNotTrigger(string resource, string more) =>
        Verify.Allow("\"sts:AssumeRole\"", resource, more);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Principal": {"AWS": "{|PK7005:111122223333|}"}, "Action": "sts:AssumeRole"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:sts:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "sts:*", "Resource": "*"}, {|PK4002:{|}"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}""")]
    public void Deny_OrTrustPolicy_OrServiceWildcard_DoesNotTrigger(string statement) => Verify.Statement(statement);

    [Fact]
    public void PolicyThatOnlyLimits_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}""", PolicyKind.ServiceControl);

    [Fact]
    public void Fix_NamesARole()
    {
        const string policy = """{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "{|PK6007:sts:AssumeRole|}", "Resource": "*"}}""";

        string repaired = Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy));

        repaired.ShouldContain("\"Resource\": \"arn:aws:iam::ACCOUNT_ID:role/ROLE_NAME_WITH_PATH\"");
        Verify.Findings(repaired.Replace("ROLE_NAME_WITH_PATH", "{|PK2004:ROLE_NAME_WITH_PATH|}", StringComparison.Ordinal));
    }
}
