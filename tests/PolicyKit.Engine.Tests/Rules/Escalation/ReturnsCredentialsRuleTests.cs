using PolicyKit.Catalogue;
using PolicyKit.Rules;
using PolicyKit.Rules.Escalation;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class ReturnsCredentialsRuleTests
{
    private const string AssumeRoot = "sts:AssumeRoot";

    public static TheoryData<string> Actions => [.. CredentialActions.All.Keys.Where(action => action != AssumeRoot)];

    [Theory]
    [MemberData(nameof(Actions))]
    public void EveryAction_OnEverything_TriggersAsInformation(string action)
    {
        ServiceCatalogue.Current.FindAction(action).ShouldNotBeNull().FullName.ShouldBe(action);

        PolicyLinter.Lint(Model.PolicyReader.Read(
            $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "{{action}}", "Resource": "*"}]}"""))
            .Where(finding => finding.Rule.Id == "PK6010").ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Info);
    }

    [Fact]
    public void Wildcard_TriggersOnce_AndNamesThemAll()
    {
        string message = Verify.Allow("\"{|PK6010:redshift:GetCluster*|}\"", "\"{|PK5003:*|}\"")[0].Message;

        message.ShouldContain("redshift:GetClusterCredentials ");
        message.ShouldContain("redshift:GetClusterCredentialsWithIAM");
    }

    [Fact]
    public void AssumeRoot_IsTheOtherRules_ButNotAPatternOfIt()
    {
        CredentialActions.All.Keys.ShouldContain(AssumeRoot);
        Verify.Allow($"\"{{|PK8006:{AssumeRoot}|}}\"", "\"{|PK5003:*|}\"");
        Verify.Allow("\"{|PK6010:sts:*Root|}\"", "\"{|PK5003:*|}\"");
    }

    [Theory]
    [InlineData("\"redshift:GetClusterCredentials\"", "\"arn:aws:redshift:eu-west-1:111122223333:dbuser:a/b\"", "")]
    [InlineData("\"redshift:GetClusterCredentials\"", "\"\uFFFC\"", "")]
    [InlineData("\"sts:GetSessionToken\"", "\"*\"", """, "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}""")]
    [InlineData("[\"ecr:GetAuthorizationToken\", \"codeartifact:GetAuthorizationToken\"]", "\"*\"", "")]
    public void NamedThing_OrConditionThatNarrows_OrTokenForOnesOwnRights_DoesNotTrigger(string action, string resource, string more) =>
        Verify.Allow(action, resource, more).ShouldNotContain(finding => finding.Rule.Id == "PK6010");

    [Fact]
    public void Deny_OrServiceWildcard_OrEscalation_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "sts:GetSessionToken", "Resource": "*"},
        {"Effect": "Allow", "Action": ["{|PK5002:sts:*|}", "{|PK6004:iam:Create*|}"], "Resource": "*"}
        """);
}
