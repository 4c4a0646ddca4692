using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// PK7008: a policy of a resource names another resource, of which it can say nothing. Only where the host tells its own.
/// </summary>
internal sealed class OtherResourceRule() : Rule(RuleCatalogue.PK7008_OtherResource)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind != PolicyKind.Resource || context.Options.AttachedArn is not { Length: > 0 } text) return;
        if (Arn.TryParse(text) is not { IsComplete: true } attached || text.IndexOf(PatternToken.Hole) >= 0) return;
        ResourcePattern[] own = [ResourcePattern.Parse(text), ResourcePattern.Parse(text + "/*"),
            ResourcePattern.Parse(text + ":*")];
        foreach (StatementModel statement in context.Policy.Statements)
        {
            foreach (PolicyText value in statement.Resources?.Values ?? [])
            {
                if (!context.IsSettled(value)) CheckValue(context, value, attached, own);
            }
        }
    }

    private void CheckValue(RuleContext context, PolicyText value, Arn attached, ResourcePattern[] own)
    {
        ResourcePattern pattern = ResourcePattern.Parse(value.Text, context.Policy.HasVariables);
        if (Array.Exists(own, one => one.Overlaps(pattern))) return;
        context.Report(Info, value.Origin,
            $"{value.Text} is not {attached.Text}, which the policy is attached to, nor in it, so the statement has no effect "
            + "there, or the policy is refused: name the resource itself.",
            Fixes(value, attached));
        context.Settle(value);
    }

    /// <summary>The ARN that is attached; in a bucket with the path that was written behind the other bucket's name.</summary>
    private static Fix[] Fixes(PolicyText value, Arn attached)
    {
        if (value.WholeRange.Length == 0 || !value.IsKnown || Arn.TryParse(value.Text) is not { } other
            || other.Service != attached.Service) return [];
        int slash = attached.Service == "s3" && attached.Account.Length == 0 ? other.Resource.IndexOf('/') : -1;
        string meant = slash < 0 ? attached.Text : attached.Text + other.Resource.Substring(slash);
        return [new($"Replace with {meant} (the statement begins to apply)", FixKind.Repairs,
            new TextEdit(value.WholeRange, StatementEdit.Quote(meant)))];
    }
}
