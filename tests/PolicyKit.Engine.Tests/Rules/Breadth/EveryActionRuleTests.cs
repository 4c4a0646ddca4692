using PolicyKit.Model;

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
    [InlineData(PolicyKind.Session)]
    public void PolicyThatOnlyLimits_DoesNotTrigger(PolicyKind kind) =>
        Verify.Statement("""{"Effect": "Allow", "Action": "*", "Resource": "*"}""", kind);

    [Fact]
    public void UnknownAction_DoesNotTrigger() => Verify.Allow("\"\uFFFC\"", "\"*\"");
}
