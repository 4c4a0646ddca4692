using PolicyKit.Model;
using PolicyKit.Names;

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
        if (services.Count == 0)
        {
            CheckAccount(context, statement);
            return;
        }

        services.ForEach(context.Settle);
        string names = string.Join(", ", services.Select(value => value.Text));
        context.Report(Info, services[0].Origin, Message(names, statement), SourceConditions.Fix(context.Policy, statement));
    }

    private void CheckAccount(RuleContext context, StatementModel statement)
    {
        bool isService = PrincipalStatements.Named(statement)
            .Any(named => named.Type == "Service" && ServicePrincipal.IsService(named.Value.Text));
        if (!isService || SourceConditions.WithoutAccount(statement) is not { } arn || context.IsSettled(arn)) return;
        context.Report(Info, FindingSeverity.Info, arn.Origin,
            $"\"{arn.Text}\" holds no account, so whoever makes a resource of that name when yours is gone has the service act here: "
            + "add a condition on aws:SourceAccount beside it.",
            SourceConditions.Fix(context.Policy, statement));
        context.Settle(arn);
    }
}
