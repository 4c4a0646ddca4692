using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>PK2004: a resource is no ARN that IAM could match, or still holds a placeholder.</summary>
internal sealed class MalformedArnRule() : Rule(RuleCatalogue.PK2004_MalformedArn)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            foreach (PolicyText value in statement.Resources?.Values ?? [])
            {
                if (context.IsSettled(value) || ArnFlaws.Find(value.Text, statement, context.Catalogue) is not { } flaw) continue;
                context.Report(Info, value.Part(flaw.Start, flaw.Length), flaw.Message, ArnFix.Repair(value, flaw));
                context.Settle(value);
            }
        }
    }
}
