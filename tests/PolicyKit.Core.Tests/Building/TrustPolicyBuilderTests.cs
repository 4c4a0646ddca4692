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
}
