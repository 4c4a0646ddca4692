using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

public sealed class TrustPolicyBuilderTests
{
    [Fact]
    public void TrustPolicy_HasNoResource() =>
        Policy.Trust().Allow("Ec2", TrustAction.AssumeRole).For(Principal.Service("ec2.amazonaws.com"))
        .Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Sid":"Ec2","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
            """);

    [Fact]
    public void SeveralActions_StandInOneStatement()
    {
        PolicyStatement statement = Policy.Trust()
            .Deny(TrustAction.AssumeRole, TrustAction.AssumeRoleWithSAML, TrustAction.AssumeRoleWithWebIdentity,
                TrustAction.TagSession, TrustAction.SetSourceIdentity, TrustAction.SetContext)
            .For(Principal.Federated("accounts.google.com"))
            .Build().ToDocument().Statements.Single();

        statement.Actions.ShouldBe(
        [
            "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession",
            "sts:SetSourceIdentity", "sts:SetContext",
        ]);
        statement.Resources.ShouldBeEmpty();
    }

    [Fact]
    public void PatternAsPrincipal_IsAProblem()
    {
        Policy.Trust().Allow(TrustAction.AssumeRole).For(Principal.Arn(Iam.Role("111122223333", Name.Any)))
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("aws:PrincipalArn");
    }

    [Fact]
    public void Quota_IsThatOfTrustPolicies()
    {
        var builder = Policy.Trust().Allow(TrustAction.AssumeRole).For(Principal.Account("111122223333"));

        builder.Build().Quota.ShouldBe(2_048);
        builder.When(Sts.Keys.ExternalId.Is(new string('x', 2_048))).TryBuild(out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void WebIdentity_HasItsProviderAndItsKeys()
    {
        var gitHub = OidcProvider.GitHubActions("111122223333");
        Policy.Trust().AllowWebIdentity("Deploy", gitHub).When(gitHub.Subject.IsLike($"repo:acme/web:ref:refs/heads/*"))
            .Build().ToJson().ShouldBe(
                """
                {"Version":"2012-10-17","Statement":[{"Sid":"Deploy","Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:acme/web:ref:refs/heads/*"}}}]}
                """);
    }

    [Fact]
    public void PrincipalsThatCannotAskForTheAction_AreProblems()
    {
        var saml = Principal.Federated(Iam.SamlProvider("111122223333", "corp"));
        var account = Principal.Account("111122223333");
        Fits(saml, TrustAction.AssumeRoleWithSAML, TrustAction.TagSession).ShouldBeTrue();
        Fits(account, TrustAction.AssumeRole, TrustAction.SetSourceIdentity).ShouldBeTrue();
        Fits(account, TrustAction.TagSession).ShouldBeTrue();
        Fits(saml, TrustAction.AssumeRole).ShouldBeFalse();
        Fits(saml, TrustAction.AssumeRoleWithWebIdentity).ShouldBeFalse();
        Fits(account, TrustAction.AssumeRoleWithSAML).ShouldBeFalse();
        Fits(account, TrustAction.AssumeRole, TrustAction.AssumeRoleWithSAML).ShouldBeFalse();
        Fits(OidcProvider.GitHubActions("111122223333").Principal, TrustAction.AssumeRoleWithSAML).ShouldBeFalse();
        Policy.Trust().Allow(TrustAction.AssumeRole, TrustAction.AssumeRoleWithSAML).For(account, saml).TryBuild(out _, out _).ShouldBeTrue();

        static bool Fits(Principal principal, TrustAction first, params TrustAction[] rest) =>
            Policy.Trust().Allow(first, rest).For(principal).TryBuild(out _, out _);
    }
}
