using PolicyKit.Model;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Credentials;

/// <summary>
/// PK8005: the principal <c>:root</c> is the whole account and not its root user. Said once a policy, as information.
/// </summary>
internal sealed class RootPrincipalRule() : Rule(RuleCatalogue.PK8005_RootPrincipal)
{
    private const string Suffix = ":root";

    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind is not (PolicyKind.Resource or PolicyKind.Trust or PolicyKind.Auto)) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            // Whoever narrows the account down by its identities knows what it means.
            if (!statement.HasAllConditions || statement.Conditions.Any(IsAboutIdentity)) continue;
            foreach ((string type, PolicyText value) in PrincipalStatements.Named(statement))
            {
                if (type != "AWS" || !RootUser.IsArn(value.Text) || context.IsSettled(value)) continue;
                Report(context, statement, value);
                return;
            }
        }
    }

    private void Report(RuleContext context, StatementModel statement, PolicyText value)
    {
        string what = statement.IsAllow
            ? $"{value.Text} is the whole account, not its root user: every identity there that its own policies let do this may"
            : $"{value.Text} is the whole account, not its root user: this Deny holds for every identity in it";
        int at = value.Text.Length - Suffix.Length + 1;
        Fix[] fixes = !statement.IsAllow || value.WholeRange.Length == 0
            ? []
            : [new("Only one role (takes it away from every other identity of the account; the role needs no policy of its own then)", FixKind.Repairs,
                new TextEdit(value.Part(at, Suffix.Length - 1).Range, "role/ROLE_NAME"))];
        context.Report(Info, value.Origin, $"{what}. Where only some are meant, write the ARN of a role.", fixes);
    }

    private static bool IsAboutIdentity(ConditionModel condition) =>
        condition.Key.Text.StartsWith("aws:Principal", StringComparison.OrdinalIgnoreCase);
}
