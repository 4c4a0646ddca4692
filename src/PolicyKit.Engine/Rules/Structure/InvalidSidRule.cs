using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1009: a Sid that IAM refuses, or that names two statements.</summary>
internal sealed class InvalidSidRule() : Rule(RuleCatalogue.PK1009_InvalidSid)
{
    public override void Check(RuleContext context)
    {
        List<PolicyText> sids =
        [
            .. context.Policy.Statements.Select(statement => statement.Sid).OfType<PolicyText>()
                .Where(sid => sid.IsKnown && sid.Text.Length > 0),
        ];
        if (sids.Count == 0) return;
        bool isStrict = IsReadByIam(context.Policy.Kind);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        SidNames? names = null;
        foreach (PolicyText sid in sids)
        {
            bool isSecond = !seen.Add(sid.Text);
            if (isSecond) context.Settle(sid);
            if (isStrict && !sid.Text.All(SidNames.IsAllowed))
            {
                names ??= new(sids);
                string wanted = names.Sanitised(sid.Text);
                Report(context, sid, FindingSeverity.Error, wanted, FixKind.Repairs,
                    "IAM takes only the letters A-Z and a-z and digits in a Sid, so it refuses the policy with "
                        + $"\"{sid.Text}\": write \"{wanted}\".");
            }
            else if (isSecond)
            {
                names ??= new(sids);
                string wanted = names.Unused(sid.Text);
                Report(context, sid, FindingSeverity.Warning, wanted, isStrict ? FixKind.Repairs : FixKind.Keeps,
                    $"\"{sid.Text}\" names two statements, which IAM refuses and other services cannot tell apart: write "
                        + $"another name, such as \"{wanted}\".");
            }
        }
    }

    private void Report(
        RuleContext context, PolicyText sid, FindingSeverity severity, string wanted, FixKind kind, string message)
    {
        Fix[] fixes = sid.WholeRange.Length == 0 ? []
            : [new($"Rename to {wanted} (a Sid grants nothing)", kind, new TextEdit(sid.Origin.Range, wanted))];
        context.Report(Info, severity, sid.Origin, message, fixes);
    }

    // The policies of resources are read by their services: those of KMS take blanks in a Sid.
    private static bool IsReadByIam(PolicyKind kind) =>
        kind is PolicyKind.Identity or PolicyKind.PermissionsBoundary or PolicyKind.Session or PolicyKind.Trust;
}
