using PolicyKit.Evaluation;
using static PolicyKit.Engine.Tests.Evaluation.Callers;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>
/// AWS: "Permissions boundaries for IAM entities", "Session policies", "How AWS enforcement code logic evaluates requests to allow
/// or deny access".
/// </summary>
public sealed class BoundaryTests
{
    [Fact]
    public void Boundary_LimitsIdentityPoliciesAndGrantsNothing()
    {
        new Scenario { Boundary = [Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Identity = [Scenario.AllowAll], Boundary = [Scenario.AllowAll] }.Decide(Get(User)).ShouldBe(Decision.Allowed);
        EvaluationResult result = new Scenario { Identity = [Scenario.AllowAll], Boundary = [Scenario.AllowOther] }.Evaluate(Get(User));
        result.Decision.ShouldBe(Decision.ImplicitlyDenied);
        result.Source.ShouldBe(PolicySource.PermissionsBoundary);
    }

    [Fact]
    public void SeveralBoundaries_AreTakenAsOne() => new Scenario
    {
        Identity = [Scenario.AllowAll],
        Boundary = [Scenario.AllowOther, Scenario.AllowAll],
    }.Decide(Get(User)).ShouldBe(Decision.Allowed);

    [Fact]
    public void Session_LimitsIdentityPoliciesAndGrantsNothing()
    {
        new Scenario { Session = Scenario.AllowAll }.Decide(Get(Session)).ShouldBe(Decision.ImplicitlyDenied);
        new Scenario { Identity = [Scenario.AllowAll], Session = Scenario.AllowAll }.Decide(Get(Session)).ShouldBe(Decision.Allowed);
        new Scenario { Identity = [Scenario.AllowAll], Session = Scenario.AllowOther }.Evaluate(Get(Session))
            .Source.ShouldBe(PolicySource.Session);
    }

    [Theory]
    [InlineData(User, User, true)]
    [InlineData(Session, Session, true)]
    [InlineData(FederatedUser, FederatedUser, true)]
    [InlineData(User, "*", true)]
    [InlineData(Session, "*", true)]
    [InlineData(Session, Role, false)]
    [InlineData(FederatedUser, User, false)]
    [InlineData(Role, Role, false)]
    [InlineData(User, Account, false)]
    public void WhatNamesTheCallerItselfOrEveryone_IsNotLimitedByWhatOthersLeaveUnsaid(string caller, string named, bool expected)
    {
        var policies = new Scenario { Resource = ForAws(named), Identity = [Scenario.AllowOther] };

        (policies with { Boundary = [Scenario.AllowOther] }).Evaluate(Get(caller)).IsAllowed.ShouldBe(expected);
        (policies with { Session = Scenario.AllowOther }).Evaluate(Get(caller)).IsAllowed.ShouldBe(expected);
    }

    [Theory]
    [InlineData(User)]
    [InlineData(Session)]
    [InlineData("*")]
    public void Deny_OfBoundaryOrSession_Applies(string named)
    {
        string caller = named == "*" ? User : named;
        new Scenario { Resource = ForAws(named), Boundary = [Scenario.DenyAll] }.Decide(Get(caller)).ShouldBe(Decision.ExplicitlyDenied);
        new Scenario { Resource = ForAws(named), Session = Scenario.DenyAll }.Decide(Get(caller)).ShouldBe(Decision.ExplicitlyDenied);
    }

    [Fact]
    public void RoleNamedBesideEveryone_IsNotLimited() => new Scenario
    {
        Resource = ForAws(Role) + "," + For("\"*\""),
        Boundary = [Scenario.AllowOther],
    }.Decide(Get(Session)).ShouldBe(Decision.Allowed);
}
