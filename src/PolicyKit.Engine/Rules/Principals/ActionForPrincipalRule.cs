using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// PK7007: an action of a trust policy that none of the principals beside it can use, or one without those it needs.
/// </summary>
internal sealed class ActionForPrincipalRule() : Rule(RuleCatalogue.PK7007_ActionForPrincipal)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind != PolicyKind.Trust) return;
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy)) CheckStatement(context, statement);
        CompanionActions.Check(context, Info);
    }

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        if (statement.Actions is not { IsNegated: false } actions) return;
        HashSet<string>? usable = Usable(context, statement);
        foreach (PolicyText value in actions.Values)
        {
            if (!value.IsKnown || value.Text == "*") continue;
            ActionName action = ActionName.Parse(value.Text);
            if (action.Colon > 0 && action.Service != "sts")
            {
                context.Report(Info, value.Origin, $"A trust policy says who may assume the role, so IAM refuses {value.Text} "
                    + "in it: grant that in an identity policy of the role.");
                continue;
            }

            if (usable is null || !SignIn.IsAny(value.Text) || usable.Contains(value.Text)) continue;
            string meant = usable.First();
            bool isThere = actions.Values.Any(other => string.Equals(other.Text, meant, StringComparison.OrdinalIgnoreCase));
            Fix[] fixes = isThere || usable.Count > 1 || value.WholeRange.Length == 0
                ? []
                : [new($"Replace with {meant} (lets them assume the role; nobody could)", FixKind.Repairs,
                    new TextEdit(value.Origin.Range, meant))];
            context.Report(Info, value.Origin,
                $"None of the principals can use {value.Text}, so it lets nobody assume the role: they use "
                + $"{string.Join(", ", usable)}.", fixes);
        }
    }

    /// <summary>The actions by which the principals assume the role; null where one of them is not known.</summary>
    private static HashSet<string>? Usable(RuleContext context, StatementModel statement)
    {
        var usable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PrincipalModel principal in statement.Principals)
        {
            if (principal.Values.IsNegated) return null;
            foreach (PolicyText value in principal.Values.Values)
            {
                if (context.IsSettled(value) && principal.Type == "Federated") return null;
                if (ActionOf(principal.Type, value.Text) is not { } action) return null;
                usable.Add(action);
            }
        }

        return usable.Count > 0 ? usable : null;
    }

    private static string? ActionOf(string type, string text) => type switch
    {
        "AWS" or "Service" or "*" => SignIn.AssumeRole,
        "Federated" => IdentityProvider.Parse(text)?.SignInAction,
        _ => null,
    };
}
