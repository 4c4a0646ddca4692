using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class EveryActionRuleTests
{
    [Fact]
    public void StarOnStar_Triggers_AsTheOnlyFindingOfBreadth() =>
        Verify.Allow("\"{|PK5001:*|}\"", "\"*\"")[0].Message.ShouldContain("administrator");

    [Fact]
    public void StarAmongOthers_Triggers() => Verify.Allow("[\"s3:*\", \"{|PK5001:*|}\"]", "\"arn:aws:s3:::acme\"");

    [Fact]
    public void ConditionThatNarrowsNothing_Triggers() =>
        Verify.Allow("\"{|PK5001:*|}\"", "\"*\"", """, "Condition": {"Bool": {"aws:SecureTransport": "true"}}""");

    [Fact]
    public void ConditionThatNarrows_DoesNotTrigger() =>
        Verify.Allow("\"*\"", "\"*\"", """, "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}""");

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement("""{"Effect": "Deny", "Action": "*", "Resource": "*"}""");

    [Theory]
    [InlineData(PolicyKind.ServiceControl)]
    [InlineData(PolicyKind.PermissionsBoundary)]
    public void PolicyThatOnlyLimits_DoesNotTrigger(PolicyKind kind) =>
        Verify.Statement("""{"Effect": "Allow", "Action": "*", "Resource": "*"}""", kind);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5001:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5001:*|}", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}""")]
    [InlineData("""{"Effect": "Allow", "NotAction": "{|PK5011:iam:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "{|PK5011:arn:aws:s3:::a/*|}"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK6001:iam:PassRole|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "{|PK6001:iam:Pass*|}"], "Resource": "*"}""")]
    public void SessionPolicyThatTakesNothingAway_IsInformation(string statement) =>
        Verify.Statement(statement, PolicyKind.Session).ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}}""")]
    [InlineData("""{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app"}""")]
    [InlineData("""{"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"}""")]
    public void SessionPolicyThatTakesSomethingAway_DoesNotTrigger(string statement) => Verify.Statement(statement, PolicyKind.Session);

    [Fact]
    public void UnknownAction_DoesNotTrigger() => Verify.Allow("\"\uFFFC\"", "\"*\"");
}
