using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7005: a trust policy lets in a whole account, and nothing proves on whose behalf its identities come.</summary>
internal sealed class CrossAccountTrustRule() : Rule(RuleCatalogue.PK7005_CrossAccountTrust)
{
    private static readonly HashSet<string> Proofs = new(StringComparer.OrdinalIgnoreCase)
    {
        "sts:ExternalId", "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge",
    };

    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind != PolicyKind.Trust) return;
        string? own = context.Options.AttachedArn is { } attached ? Arn.TryParse(attached)?.Account : null;
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy))
        {
            if (SenderConditions.MayTell(statement) || statement.Conditions.Any(IsProof) || !AssumesRole(statement)) continue;
            List<PolicyText> accounts =
            [
                .. PrincipalStatements.Named(statement)
                    .Where(named => PrincipalStatements.WholeAccount(named.Type, named.Value.Text) is { } account
                        && account != own && !context.Options.AccountIds.Contains(account))
                    .Select(named => named.Value),
            ];
            if (accounts.Count > 0) Report(context, accounts);
        }
    }

    private void Report(RuleContext context, List<PolicyText> accounts)
    {
        accounts.ForEach(context.Settle);
        string names = string.Join(", ",
            accounts.Select(value => PrincipalStatements.WholeAccount("AWS", value.Text)).Distinct());
        context.Report(Info, accounts[0].Origin,
            $"Every identity of account {names} that is permitted sts:AssumeRole there can assume the role. If it is a third "
            + "party's, it can be made to do so for others: name its role, and demand sts:ExternalId, aws:PrincipalOrgID or "
            + "MFA.");
    }

    private static bool IsProof(ConditionModel condition) =>
        Proofs.Contains(condition.Key.Text) && SenderConditions.Demands(ConditionOperator.Parse(condition.Operator.Text));

    private static bool AssumesRole(StatementModel statement) => statement.Actions is { IsNegated: false } actions
        && actions.Values.Any(value => value.IsKnown && WildcardPattern.ParseIgnoringCase(value.Text).IsMatch("sts:assumerole"));
}
