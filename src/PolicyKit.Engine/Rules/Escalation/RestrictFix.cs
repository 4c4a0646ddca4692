using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// Confines one action: its resource, its condition or both; in a statement of its own where others share the one it has.
/// </summary>
internal static class RestrictFix
{
    /// <summary>The ARN to write for the action of a grant, with placeholders to fill in.</summary>
    public static string Arn(Grant grant) => ResourceForms.Example(grant.Action);

    /// <summary>The fix; none where the text is not there to be changed, or the value matches other actions too.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="grant">The action and where it is allowed.</param>
    /// <param name="arn">The resource to confine it to; null for those that it has.</param>
    /// <param name="condition">The condition to give it, as JSON; null for none.</param>
    /// <param name="lost">What access it takes away.</param>
    public static Fix[] Create(RuleContext context, Grant grant, string? arn, string? condition, string lost)
    {
        StatementModel statement = grant.Statement;
        if (context.Policy.Json is not { } json) return [];
        if (statement is not { Actions: { } actions, Resources: { IsNegated: false } resources }) return [];
        if (grant.Value is not { } value || value.WholeRange.Length == 0 || (arn is null && condition is null)) return [];
        if (!string.Equals(value.Text, grant.Action.FullName, StringComparison.OrdinalIgnoreCase)) return [];

        string title = $"Allow {grant.Action.FullName} {(arn is null ? "there" : "on " + arn)}{(condition is null ? "" : " with " + condition)} only ({lost})";
        if (actions is not { IsComplete: true, Values.Count: 1 })
        {
            TextEdit? split = StatementSplit.Create(context.Policy, statement, [value], arn is null ? null : [arn], condition);
            return split is null ? [] : [new(title, FixKind.Narrows, split)];
        }

        var edits = new List<TextEdit>();
        if (arn is not null) edits.Add(new(resources.Origin.Range, JsonValues.Quote(arn)));
        if (condition is not null) edits.Add(JsonValues.Condition(json, resources, condition));
        return [new(title, FixKind.Narrows, edits)];
    }
}
