using PolicyKit.Model;
using PolicyKit.Rules.Names;

namespace PolicyKit.Rules.Principals;

/// <summary>A service is let into a resource without saying for which account or resource it may act.</summary>
internal abstract class SourceRule(RuleInfo info) : Rule(info)
{
    public sealed override void Check(RuleContext context)
    {
        if (context.Policy.Kind is not (PolicyKind.Resource or PolicyKind.Auto)) return;
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy))
        {
            if (Applies(statement)) CheckStatement(context, statement);
        }
    }

    protected abstract bool Applies(StatementModel statement);

    protected abstract bool KnownServicesOnly(StatementModel statement);

    protected abstract string Message(string services, StatementModel statement);

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        if (SourceConditions.OpenAccount(statement) is { } open && !context.IsSettled(open))
        {
            context.Report(Info, open.Origin, $"{Placeholder.Account} is a placeholder, so the statement applies to nothing "
                + "yet: put in the id of the account.");
            context.Settle(open);
            return;
        }

        List<PolicyText> services = SourceConditions.Untied(statement, KnownServicesOnly(statement));
        services.RemoveAll(context.IsSettled);
        if (services.Count == 0) return;
        services.ForEach(context.Settle);
        string names = string.Join(", ", services.Select(value => value.Text));
        context.Report(Info, services[0].Origin, Message(names, statement), SourceConditions.Fix(context.Policy, statement));
    }
}
