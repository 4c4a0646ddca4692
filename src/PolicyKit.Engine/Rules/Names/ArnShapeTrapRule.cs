using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>PK2008: an ARN of the right type without the ending that ARNs of the type have, so that it matches nothing.</summary>
internal sealed class ArnShapeTrapRule() : Rule(RuleCatalogue.PK2008_ArnShapeTrap)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            StatementActions? actions = null;
            foreach (PolicyText value in statement.Resources?.Values ?? [])
            {
                if (context.IsSettled(value) || !ArnTraps.MayHold(value.Text)) continue;
                actions ??= StatementActions.Of(statement, context.Catalogue);
                if (ArnTraps.Find(value.Text, actions) is not { } flaw) continue;
                context.Report(Info, value.Part(flaw.Start, flaw.Length), flaw.Message, ArnFix.Repair(value, flaw));
                context.Settle(value);
            }

            if (UnindexedTable.Find(statement) is not { } found || context.IsSettled(found.Table)) continue;
            ReportTable(context, found.Table, found.Start, found.Action);
        }
    }

    private void ReportTable(RuleContext context, PolicyText value, int start, string action) => context.Report(
        Info,
        FindingSeverity.Info,
        value.Part(start, value.Text.Length - start),
        $"{action} on an index is not granted, since an index has an ARN of its own: where the table has indexes that are "
        + $"read, list {value.Text}/index/* too.");
}
