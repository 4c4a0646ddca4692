using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>
/// PK2009: an ARN that ends in a wildcard before its last field, so that the wildcard runs over every field behind it.
/// </summary>
internal sealed class WildcardPastColonRule() : Rule(RuleCatalogue.PK2009_WildcardPastColon)
{
    private const int Fields = 6;

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            // A Deny, and what NotResource excepts, is never too broad.
            if (!statement.IsAllow || statement.Resources is not { IsNegated: false } resources) continue;
            foreach (PolicyText value in resources.Values)
            {
                if (!context.IsSettled(value) && value.Text.EndsWith("*", StringComparison.Ordinal)) CheckValue(context, value);
            }
        }
    }

    private void CheckValue(RuleContext context, PolicyText value)
    {
        if (Arn.TryParse(value.Text) is not { IsComplete: false } arn) return;
        if (arn.Field(arn.FieldCount - 1).IndexOf(PatternToken.Hole) >= 0) return;
        string rest = string.Concat(Enumerable.Repeat(":*", Fields - arn.FieldCount));
        bool isNamed = arn.FieldCount > 3 || (arn.FieldCount == 3 && arn.Service.TrimEnd('*').Length == arn.Service.Length);
        string advice = isNamed ? $"write all six fields, {value.Text}{rest}, and narrow those that you know"
            : "name the service and write all six fields, arn:partition:service:region:account:resource";
        bool isRefused = context.Policy.Kind == PolicyKind.Session;
        string harm = isRefused ? "a session policy with it is refused" :
            "the * stands for every field that is missing, the account too";
        Fix[] fixes = isNamed && value.WholeRange.Length > 0
            ? [new($"Write {value.Text}{rest} (access stays as it "
                + $"is)", FixKind.Keeps, new TextEdit(value.Part(value.Text.Length, 0).Range, rest))]
            : [];
        context.Report(Info, isRefused ? FindingSeverity.Error : FindingSeverity.Warning, value.Part(value.Text.Length - 1, 1),
            $"The ARN ends before its sixth field, so {harm}: {advice}.", fixes);
    }
}
