using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// PK7010: a Deny without condition takes the management of the resource's policy from everyone, its owners too.
/// </summary>
internal sealed class LockoutRule() : Rule(RuleCatalogue.PK7010_Lockout)
{
    private const string ConditionKey = "aws:PrincipalArn";

    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind is not (PolicyKind.Resource or PolicyKind.Auto)) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            if (statement.Effect is not Effect.Deny || !statement.HasAllConditions) continue;
            if (statement.Conditions.Count > 0) CheckPlaceholder(context, statement);
            else CheckStatement(context, statement);
        }
    }

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        PolicyText? everyone = PrincipalStatements.Named(statement)
            .FirstOrDefault(named => PrincipalStatements.IsEveryone(named.Type, named.Value.Text)).Value;
        if (everyone is null || Lockouts.ServiceOf(statement) is not { } service) return;
        string help = service is "s3" or "sqs" ? "only the account's root user can undo it" : "at best AWS Support can undo it";
        PolicyText action = statement.Actions!.Values[0];
        string value = StatementEdit.Quote($"arn:aws:iam::{Placeholder.Account}:role/ROLE_NAME");
        Fix[] fixes = StatementEdit.AddCondition(context.Policy, statement, "ArnNotEquals", ConditionKey, value) is { } edit
            ? [new("Exempt one role (lets it through the Deny, if another policy allows it)", FixKind.Repairs, edit)]
            : [];
        context.Report(Info, action.Origin,
            $"This Deny holds for everyone, the account's administrators too, and it covers the actions that change this "
            + $"policy: {help}. Exempt an administrator's role with ArnNotEquals on aws:PrincipalArn.",
            fixes);
    }

    /// <summary>The role that a fix exempts has to be filled in, else it exempts nobody.</summary>
    private void CheckPlaceholder(RuleContext context, StatementModel statement)
    {
        foreach (ConditionModel condition in statement.Conditions)
        {
            if (!string.Equals(condition.Key.Text, ConditionKey, StringComparison.OrdinalIgnoreCase)) continue;
            foreach (PolicyText value in condition.Values.Values)
            {
                if (context.IsSettled(value) || Arn.TryParse(value.Text) is not { } arn) continue;
                if (Placeholder.Find(arn, context.Catalogue) is not { } flaw) continue;
                context.Report(Info, value.Part(flaw.Start, flaw.Length), flaw.Message);
                context.Settle(value);
            }
        }
    }
}
