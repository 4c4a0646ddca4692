using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>
/// PK1011: a policy variable that is written wrongly, stands where none is replaced, or has more than one value.
/// </summary>
internal sealed class MalformedVariableRule() : Rule(RuleCatalogue.PK1011_MalformedVariable)
{
    public override void Check(RuleContext context)
    {
        // Under the old Version all of this is literal text, which PK1008 is about.
        if (!context.Policy.HasVariables) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            foreach (PolicyText value in statement.Actions?.Values ?? []) CheckUnreplaced(context, value, "an action");
            IEnumerable<PolicyText> principals = statement.Principals.SelectMany(principal => principal.Values.Values);
            foreach (PolicyText value in principals) CheckUnreplaced(context, value, "a principal");
            foreach (PolicyText value in statement.Resources?.Values ?? []) CheckReplaced(context, value);
            foreach (ConditionModel condition in statement.Conditions)
            {
                ConditionOperator compared = ConditionOperator.Parse(condition.Operator.Text);
                foreach (PolicyText value in condition.Values.Values)
                {
                    if (!compared.IsKnown || compared.TakesVariables) CheckReplaced(context, value);
                    else CheckUnreplaced(context, value, $"a value of {compared.Base}");
                }
            }
        }
    }

    private void CheckReplaced(RuleContext context, PolicyText value)
    {
        if (VariableFlaw.Find(value.Text) is { } flaw)
        {
            Origin origin = value.Part(flaw.Start, flaw.Length);
            Fix[] fixes = flaw.Meant is { } meant && value.WholeRange.Length > 0
                ? [new($"Write {meant} (IAM refused the policy; now it "
                    + $"applies)", FixKind.Repairs, new TextEdit(origin.Range, meant))]
                : [];
            context.Report(Info, origin, flaw.Message, fixes);
            context.Settle(value);
        }
        else if (FindKey(value.Text, context.Catalogue, key => key.IsMultiValued) is { } found)
        {
            context.Report(Info, value.Part(found.At, found.Length), $"{found.Name} may have several values, and a "
                + $"variable stands for one, so this matches nothing: compare the key in a Condition instead.");
            context.Settle(value);
        }
    }

    private void CheckUnreplaced(RuleContext context, PolicyText value, string where)
    {
        if (FindKey(value.Text, context.Catalogue, _ => true) is not { } found) return;
        string variable = value.Text.Substring(found.At, found.Length);
        context.Report(Info, value.Part(found.At, found.Length),
            $"IAM replaces no variable in {where}, so {variable} matches nothing there: write the value itself, or use the "
                + $"variable in the Resource or in a string or ARN condition.");
        context.Settle(value);
    }

    /// <summary>
    /// The first variable of a condition key that AWS has; what is none may be another tool's, which puts in a value.
    /// </summary>
    private static (int At, int Length, string Name)? FindKey(
        string text, ServiceCatalogue catalogue, Func<ConditionKeyDefinition, bool> holds)
    {
        for (int at = PolicyVariable.IndexIn(text); at >= 0; at = PolicyVariable.IndexIn(text, at + 1))
        {
            int length = PolicyVariable.LengthAt(text, at);
            string name = text.Substring(at + 2, length - 3).Split(',')[0].Trim();
            if (name.IndexOf(PatternToken.Hole) >= 0) continue;
            if (catalogue.FindConditionKey(name) is { } key && holds(key)) return (at, length, name);
        }

        return null;
    }
}
