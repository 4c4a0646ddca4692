using PolicyKit.Evaluation;
using static PolicyKit.Engine.Tests.Evaluation.Callers;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM JSON policy elements: Principal", "IAM JSON policy elements: NotPrincipal".</summary>
public sealed class PrincipalTests
{
    [Theory]
    [InlineData(User, User, true)]
    [InlineData(User, "arn:aws:iam::111122223333:user/team/Ann", false)]
    [InlineData(User, "arn:aws:iam::111122223333:user/ann", false)]
    [InlineData(User, "arn:aws:iam::111122223333:user/*", false)]
    [InlineData(User, "*", true)]
    [InlineData(Session, Session, true)]
    [InlineData(Session, Role, true)]
    [InlineData(Session, "arn:aws:sts::111122223333:assumed-role/deploy/s2", false)]
    [InlineData(Session, "arn:aws:iam::999999999999:role/deploy", false)]
    [InlineData(Role, Role, true)]
    [InlineData(Role, Session, false)]
    [InlineData(FederatedUser, FederatedUser, true)]
    [InlineData(FederatedUser, User, true)]
    [InlineData(FederatedUser, "arn:aws:iam::111122223333:user/bob", false)]
    [InlineData("*", "*", true)]
    [InlineData("*", User, false)]
    [InlineData(Service, "*", true)]
    [InlineData(Service, Account, false)]
    public void AwsPrincipal_IsNamedByItsArn(string caller, string named, bool expected)
    {
        new Scenario { Resource = ForAws(named) }.Evaluate(Get(caller)).IsAllowed.ShouldBe(expected);
        new Scenario { Identity = [Scenario.AllowAll], Resource = For("\"*\"") + "," + ForAws(named, "Deny") }
            .Evaluate(Get(caller)).IsAllowed.ShouldBe(!expected);
    }

    [Fact]
    public void LoneStar_IsTheSameAsAnyAwsPrincipal()
    {
        foreach (string caller in new[] { User, Session, "*", Service })
        {
            new Scenario { Resource = For("\"*\"") }.Decide(Get(caller)).ShouldBe(Decision.Allowed);
            new Scenario { Resource = ForAws("*") }.Decide(Get(caller)).ShouldBe(Decision.Allowed);
        }
    }

    [Theory]
    [InlineData(Account)]
    [InlineData(Root)]
    public void Account_IsAllOfItsPrincipalsAndLeavesTheDecisionToIt(string account)
    {
        new Scenario { Resource = ForAws(account) }.Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Resource = ForAws(account), Identity = [Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.Allowed);
        new Scenario { Resource = ForAws(account, "Deny"), Identity = [Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Resource = ForAws(account) }.Decide(Get(Root)).ShouldBe(Decision.Allowed);
    }

    [Theory]
    [InlineData("sns.amazonaws.com", true)]
    [InlineData("sqs.amazonaws.com", false)]
    [InlineData("*", false)]
    public void Service_IsNamedByItsName(string name, bool expected) =>
        new Scenario { Resource = For($$"""{"Service":"{{name}}"}""") }.Evaluate(Get(Service)).IsAllowed.ShouldBe(expected);

    [Fact]
    public void FederatedAndCanonicalUsers_AreNamedByTheirIds()
    {
        const string Provider = "arn:aws:iam::111122223333:saml-provider/x";
        var request = Ask("sts:AssumeRoleWithSAML", TrustingRole, Provider);
        new Scenario { Resource = For($$"""{"Federated":"{{Provider}}"}""") }.Decide(request).ShouldBe(Decision.Allowed);
        new Scenario { Resource = For("""{"Federated":"accounts.google.com"}""") }.Decide(request).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Resource = For("""{"Federated":"accounts.google.com"}""") }
            .Decide(request.By(RequestPrincipal.Federated("accounts.google.com"))).ShouldBe(Decision.Allowed);

        string owner = For("""{"CanonicalUser":"abc"}""");
        RequestPrincipal member = RequestPrincipal.Arn(User).WithCanonicalUser("abc");
        new Scenario { Resource = owner }.Decide(Get(User).By(member)).ShouldBe(Decision.ImplicitlyDenied, "the id is an account's, which delegates");
        new Scenario { Resource = owner, Identity = [Scenario.AllowAll] }.Decide(Get(User).By(member)).ShouldBe(Decision.Allowed);
        new Scenario { Resource = owner }.Decide(Get(User).By(RequestPrincipal.Arn(Root).WithCanonicalUser("abc"))).ShouldBe(Decision.Allowed);
        new Scenario { Resource = owner }.Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
    }

    [Fact]
    public void SeveralPrincipals_AreOred() => new Scenario
    {
        Resource = For($$"""{"AWS":["{{Stranger}}","{{User}}"],"Service":"{{Service}}"}"""),
    }.Decide(Get(User)).ShouldBe(Decision.Allowed);

    [Theory]
    [InlineData(User, User, true)]
    [InlineData(User, Account, true)]
    [InlineData(User, User + " " + Account, false)]
    [InlineData(User, User + " " + Root, false)]
    [InlineData(User, Stranger + " " + Account, true)]
    [InlineData(Root, Account, false)]
    [InlineData(Root, Root, false)]
    [InlineData(Root, User, true)]
    [InlineData(Session, Role + " " + Account, true)]
    [InlineData(Session, Session + " " + Role, true)]
    [InlineData(Session, Session + " " + Account, true)]
    [InlineData(Session, Session + " " + Role + " " + Account, false)]
    [InlineData("*", User, true)]
    [InlineData("*", "*", false)]
    [InlineData(User, "*", false)]
    [InlineData(Service, User, true)]
    public void NotPrincipal_SparesWhoeverIsListedInEveryWay(string caller, string named, bool denied)
    {
        Decision expected = denied ? Decision.ExplicitlyDenied : Decision.Allowed;
        string listed = $$"""{"AWS":["{{named.Replace(" ", "\",\"")}}"]}""";
        string deny = $$"""{"Effect":"Deny","NotPrincipal":{{listed}},"Action":"*","Resource":"*"}""";
        new Scenario { Resource = For("\"*\"") + "," + deny }.Decide(Get(caller)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("sns.amazonaws.com", false)]
    [InlineData("sqs.amazonaws.com", true)]
    public void NotPrincipal_SparesTheServiceThatItLists(string listed, bool denied) =>
        new Scenario { Resource = For("\"*\"") + $$""",{"Effect":"Deny","NotPrincipal":{"Service":"{{listed}}"},"Action":"*","Resource":"*"}""" }
            .Decide(Get(Service)).ShouldBe(denied ? Decision.ExplicitlyDenied : Decision.Allowed);

    [Fact]
    public void DenyWithNotPrincipal_DeniesWhoeverHasABoundary()
    {
        string deny = $$"""{"Effect":"Deny","NotPrincipal":{"AWS":["{{User}}","{{Account}}"]},"Action":"*","Resource":"*"}""";
        var policies = new Scenario { Identity = [Scenario.AllowAll], Resource = deny };

        policies.Decide(Get(User)).ShouldBe(Decision.Allowed);
        (policies with { Boundary = [Scenario.AllowAll] }).Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
    }

    [Fact]
    public void UnnamedIdentity_IsOfTheAccountAndNoOneElse()
    {
        var request = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::b/k").InAccount(Account);

        new Scenario { Resource = ForAws(User) }.Decide(request).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Resource = For("\"*\"") }.Decide(request).ShouldBe(Decision.Allowed);
        new Scenario { Resource = ForAws(Account, "Deny"), Identity = [Scenario.AllowAll] }.Decide(request).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Identity = [Scenario.AllowAll] }.Decide(request).ShouldBe(Decision.Allowed);
    }
}
