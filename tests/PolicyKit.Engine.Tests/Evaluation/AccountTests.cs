using PolicyKit.Evaluation;
using static PolicyKit.Engine.Tests.Evaluation.Callers;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>
/// AWS: "Policy evaluation logic", "Cross-account policy evaluation logic", "How AWS enforcement code logic evaluates requests to
/// allow or deny access".
/// </summary>
public sealed class AccountTests
{
    [Fact]
    public void WithoutAnyPolicy_IsDenied() => new Scenario().Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);

    [Fact]
    public void Deny_WinsWhereverItStands()
    {
        new Scenario { Identity = [Scenario.AllowAll + "," + Scenario.DenyAll] }.Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Identity = [Scenario.DenyAll, Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Identity = [Scenario.AllowAll], Resource = For("\"*\"", "Deny") }.Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Identity = [Scenario.DenyAll], Resource = ForAws(User) }.Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
    }

    [Fact]
    public void WithinAnAccount_EitherSideSuffices()
    {
        new Scenario { Identity = [Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.Allowed);
        new Scenario { Resource = ForAws(User) }.Decide(Get(User)).ShouldBe(Decision.Allowed);
        new Scenario { Identity = [Scenario.AllowOther], Resource = ForAws(Stranger) }.Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
    }

    [Theory]
    [InlineData(true, Stranger, true)]
    [InlineData(true, OtherAccount, true)]
    [InlineData(true, "*", true)]
    [InlineData(true, User, false)]
    [InlineData(true, null, false)]
    [InlineData(false, Stranger, false)]
    public void AcrossAccounts_BothSidesMustAllow(bool identity, string? named, bool expected) => new Scenario
    {
        Identity = identity ? [Scenario.AllowAll] : [],
        Resource = named is null ? null : ForAws(named),
    }.Evaluate(Get(Stranger)).IsAllowed.ShouldBe(expected);

    [Fact]
    public void AcrossAccounts_BoundaryAndSessionLimitTheIdentity()
    {
        var policies = new Scenario { Identity = [Scenario.AllowAll], Resource = ForAws(Stranger) };

        (policies with { Boundary = [Scenario.AllowOther] }).Decide(Get(Stranger)).ShouldBe(Decision.ImplicitlyDenied);
        (policies with { Session = Scenario.AllowOther }).Decide(Get(Stranger)).ShouldBe(Decision.ImplicitlyDenied);
    }

    [Fact]
    public void Account_IsToldByTheArnUnlessItIsGiven()
    {
        var policies = new Scenario { Identity = [Scenario.AllowAll] };
        var queue = new AuthorizationRequest("sqs:SendMessage", "arn:aws:sqs:us-east-1:111122223333:q");

        policies.Decide(queue.By(User)).ShouldBe(Decision.Allowed);
        policies.Decide(queue.By(Stranger)).ShouldBe(Decision.ImplicitlyDenied);
        policies.Decide(queue.InAccount(OtherAccount).By(Stranger)).ShouldBe(Decision.Allowed);
    }

    [Fact]
    public void RootUser_HasFullAccessToItsAccountUnlessDenied()
    {
        EvaluationResult result = new Scenario().Evaluate(Get(Root));
        result.Decision.ShouldBe(Decision.Allowed);
        result.Reason.ShouldBe("Allowed: the root user has full access to its account.");
        new Scenario().Decide(Get(StrangersRoot)).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Resource = For("\"*\"", "Deny") }.Decide(Get(Root)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { ServiceControl = [[Scenario.AllowOther]] }.Decide(Get(Root)).ShouldBe(Decision.ImplicitlyDenied);
    }

    [Theory]
    [InlineData("kms:Decrypt", Key, false)]
    [InlineData("kms:ListKeys", "*", true)]
    [InlineData("kms:DeleteAlias", "arn:aws:kms:us-east-1:111122223333:alias/a", true)]
    [InlineData("sts:AssumeRole", TrustingRole, true)]
    public void WithoutAResourcePolicy_KeysAloneAreRefused(string action, string resource, bool expected) =>
        new Scenario { Identity = [Scenario.AllowAll] }.Evaluate(Ask(action, resource, User)).IsAllowed.ShouldBe(expected);

    [Theory]
    [InlineData("kms:Decrypt", Key)]
    [InlineData("sts:AssumeRole", TrustingRole)]
    [InlineData("sts:TagSession", TrustingRole)]
    public void KeyAndTrustPolicies_MustAllowThemselves(string action, string resource)
    {
        AuthorizationRequest request = Ask(action, resource, User);
        new Scenario { Identity = [Scenario.AllowAll], Resource = ForAws(Stranger) }.Decide(request).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Identity = [Scenario.AllowAll], Resource = ForAws(Account) }.Decide(request).ShouldBe(Decision.Allowed);
        new Scenario { Resource = ForAws(Account) }.Decide(request).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Resource = ForAws(User) }.Decide(request).ShouldBe(Decision.Allowed);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(Service)]
    public void WhoHasNoIdentity_NeedsTheResourcePolicyAlone(string caller)
    {
        new Scenario { Identity = [Scenario.AllowAll] }.Decide(Get(caller)).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario
        {
            Identity = [Scenario.DenyAll],
            Boundary = [Scenario.DenyAll],
            Session = Scenario.DenyAll,
            ServiceControl = [[Scenario.DenyAll]],
            Resource = For("\"*\""),
        }.Decide(Get(caller)).ShouldBe(Decision.Allowed);
    }
}
