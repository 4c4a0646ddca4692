using PolicyKit.Evaluation;
using static PolicyKit.Engine.Tests.Evaluation.Callers;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "Service control policies (SCPs)", "Resource control policies (RCPs)", "VPC endpoint policies".</summary>
public sealed class OrganizationTests
{
    private static readonly Scenario Open = new() { Identity = [Scenario.AllowAll], Resource = For("\"*\"") };

    [Fact]
    public void EachLevel_MustAllow()
    {
        (Open with { ServiceControl = [[Scenario.AllowAll], [Scenario.AllowOther, Scenario.AllowAll]] }).Decide(Get(User)).ShouldBe(Decision.Allowed);
        EvaluationResult result = (Open with { ServiceControl = [[Scenario.AllowAll], [Scenario.AllowOther]] }).Evaluate(Get(User));
        result.Decision.ShouldBe(Decision.ImplicitlyDenied);
        (result.Source, result.Level).ShouldBe((PolicySource.ServiceControl, 1));
        (Open with { ServiceControl = [[]] }).Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
    }

    [Fact]
    public void ServiceControlPolicy_GrantsNothing() =>
        new Scenario { ServiceControl = [[Scenario.AllowAll]] }.Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);

    [Fact]
    public void DenyOfAnyLevel_Decides()
    {
        EvaluationResult result = (Open with { ServiceControl = [[Scenario.AllowOther], [Scenario.AllowAll, Scenario.DenyAll]] }).Evaluate(Get(User));

        result.Decision.ShouldBe(Decision.ExplicitlyDenied);
        result.Reason.ShouldBe("ExplicitlyDenied by statement 1 of the service control policy 2 at level 2.");
    }

    [Fact]
    public void ResourceControlPolicy_OnlyDenies()
    {
        string deny = For("\"*\"", "Deny");
        (Open with { ResourceControl = [[]] }).Decide(Get(User)).ShouldBe(Decision.Allowed);
        (Open with { ResourceControl = [[], [deny]] }).Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        (Open with { ResourceControl = [[deny]] }).Decide(Get("*")).ShouldBe(Decision.ExplicitlyDenied);
        (Open with { ResourceControl = [[deny]] }).Decide(Get(Service)).ShouldBe(Decision.ExplicitlyDenied);
        (Open with { ResourceControl = [[deny]] }).Decide(Get(Stranger)).ShouldBe(Decision.ExplicitlyDenied);
    }

    [Fact]
    public void ServiceLinkedRole_IsFreeOfOrganizations()
    {
        (Open with { ServiceControl = [[Scenario.DenyAll]], ResourceControl = [[For("\"*\"", "Deny")]] }).Decide(Get(ServiceLinked))
            .ShouldBe(Decision.Allowed);
        (Open with { ServiceControl = [[Scenario.DenyAll]] }).Decide(Get(Session)).ShouldBe(Decision.ExplicitlyDenied);
    }

    [Fact]
    public void VpcEndpoint_MustAllowWhoAndWhat()
    {
        (Open with { Endpoint = [For("\"*\"")] }).Decide(Get(User)).ShouldBe(Decision.Allowed);
        (Open with { Endpoint = [ForAws(User)] }).Decide(Get(User)).ShouldBe(Decision.Allowed);
        (Open with { Endpoint = [ForAws(Stranger)] }).Decide(Get(User)).ShouldBe(Decision.ImplicitlyDenied);
        (Open with { Endpoint = [For("\"*\"") + "," + ForAws(User, "Deny")] }).Decide(Get(User)).ShouldBe(Decision.ExplicitlyDenied);
        (Open with { Endpoint = [ForAws(User)] }).Decide(Get("*")).ShouldBe(Decision.ImplicitlyDenied);
    }
}
