using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7004: a service that acts for others is let in without a condition that says for whom.</summary>
internal sealed class ServiceWithoutSourceRule() : SourceRule(RuleCatalogue.PK7004_ServiceWithoutSource)
{
    protected override bool Applies(StatementModel statement) => statement.Actions is not null;

    protected override bool KnownServicesOnly(StatementModel statement) => true;

    protected override string Message(string services, StatementModel statement) =>
        $"{services} acts for resources of every AWS account, so anyone can have it use "
        + $"{PrincipalStatements.Actions(statement)} here: add a condition on aws:SourceArn, aws:SourceAccount or "
        + "aws:SourceOrgID.";
}
