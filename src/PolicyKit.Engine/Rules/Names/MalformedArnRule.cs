using PolicyKit.Matching;
using PolicyKit.Model;

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
                if (ArnFlaw.Find(value.Text, context.Catalogue) is not { } flaw) continue;
                context.Report(Info, value.Part(flaw.Start, flaw.Length), flaw.Message);
                context.Settle(value);
            }
        }
    }
}
