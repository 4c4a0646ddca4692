using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// PK7009: a condition on TLS with the wrong Effect; and, where the host asks for it, a resource's policy without a Deny of plain
/// HTTP.
/// </summary>
internal sealed class TlsNotEnforcedRule() : Rule(RuleCatalogue.PK7009_TlsNotEnforced)
{
    private const string SecureTransport = "aws:SecureTransport";

    public override void Check(RuleContext context)
    {
        bool isWrong = false, isEnforced = false;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            isEnforced |= !statement.HasAllConditions || statement.Effect is null;
            foreach (ConditionModel condition in statement.Conditions)
            {
                ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
                if (!string.Equals(condition.Key.Text, SecureTransport, StringComparison.OrdinalIgnoreCase)) continue;
                if (@operator.Comparison != ConditionComparison.Bool
                    || condition.Values is not { IsComplete: true, Values.Count: 1 }) continue;
                PolicyText value = condition.Values.Values[0];
                bool secure = string.Equals(value.Text, "true", StringComparison.OrdinalIgnoreCase);
                isEnforced |= !secure && statement.Effect is Effect.Deny && IsAboutEveryone(statement);
                if (secure == statement.IsAllow || statement.Effect is null || context.IsSettled(value)) continue;
                isWrong = true;
                ReportWrong(context, statement, value, secure);
            }
        }

        if (context.Options.RequiresTls && !isWrong && !isEnforced) TlsStatement.Require(context, Info);
    }

    private static bool IsAboutEveryone(StatementModel statement) =>
        PrincipalStatements.Named(statement)
            .Any(named => !named.Value.IsKnown || PrincipalStatements.IsEveryone(named.Type, named.Value.Text));

    private void ReportWrong(RuleContext context, StatementModel statement, PolicyText value, bool secure)
    {
        string meant = secure ? "false" : "true";
        string what = statement.IsAllow
            ? "This Allow holds only for requests without TLS, which anyone on the way can read"
            : "This Deny stops requests with TLS and lets those without it through";
        string what2 = statement.IsAllow ? "grants the requests with TLS" : "lets the requests with TLS through";
        Fix[] fixes = value.WholeRange.Length == 0
            ? []
            : [new($"Write \"{meant}\" ({what2})", FixKind.Repairs, new TextEdit(value.WholeRange, StatementEdit.Quote(meant)))];
        context.Report(Info, FindingSeverity.Warning, value.Origin, $"{what}: write \"{meant}\".", fixes);
    }
}
