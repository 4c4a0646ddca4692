using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>PK2005: the region or account of an ARN does not fit its resource type, or the service has no such type.</summary>
internal sealed class ArnFieldMismatchRule() : Rule(RuleCatalogue.PK2005_ArnFieldMismatch)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            Dictionary<string, ArnForm[]> known = new(StringComparer.Ordinal);
            foreach (PolicyText value in statement.Resources?.Values ?? [])
            {
                if (context.IsSettled(value) || Arn.TryParse(value.Text) is not { IsComplete: true } arn) continue;
                if (!known.TryGetValue(arn.Service, out ArnForm[]? forms))
                {
                    forms = [.. ResourceForms.OfService(arn.Service, statement, context.Catalogue).Select(found => found.Form)];
                    known.Add(arn.Service, forms);
                }

                if (forms.Length == 0) continue;
                if (FormMismatch.Find(arn, forms, context.Policy.HasVariables, context.Catalogue) is not { } flaw) continue;
                FindingSeverity severity = flaw.IsSure ? FindingSeverity.Warning : FindingSeverity.Info;
                context.Report(Info, severity, value.Part(flaw.Start, flaw.Length), flaw.Message, ArnFix.Repair(value, flaw));
                if (flaw.IsSure) context.Settle(value);
            }
        }
    }
}
