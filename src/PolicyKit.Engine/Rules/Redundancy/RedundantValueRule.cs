using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Redundancy;

/// <summary>PK4005: a value that another one of the same list covers, so that it says nothing.</summary>
internal sealed class RedundantValueRule() : Rule(RuleCatalogue.PK4005_RedundantValue)
{
    public override void Check(RuleContext context)
    {
        bool variables = context.Policy.HasVariables;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            CheckList(context, statement.Actions, ListedValue.Action);
            CheckList(context, statement.Resources, (text, index) => ListedValue.Resource(text, index, variables), statement);
            foreach (PrincipalModel principal in statement.Principals)
            {
                CheckList(context, principal.Values, (text, index) => ListedValue.Principal(text, index, principal.Type));
            }

            foreach (ConditionModel condition in statement.Conditions) CheckCondition(context, condition, variables);
        }
    }

    private void CheckCondition(RuleContext context, ConditionModel condition, bool variables)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        if (!condition.Operator.IsKnown || !@operator.IsKnown) return;
        CheckList(context, condition.Values, (text, index) => ListedValue.Condition(text, index, @operator, variables));
    }

    /// <param name="context">What the rule sees.</param>
    /// <param name="list">The list.</param>
    /// <param name="read">Makes a value of it comparable.</param>
    /// <param name="statement">The statement whose resources the list is; null for any other list.</param>
    private void CheckList(
        RuleContext context, ValueList? list, Func<PolicyText, int, ListedValue> read, StatementModel? statement = null)
    {
        if (list is not { Values.Count: > 1 }) return;
        var values = new List<ListedValue>(list.Values.Count);
        for (int i = 0; i < list.Values.Count; i++)
        {
            // Two texts that are not known are not the same.
            // Where a variable has no value, NotResource is about nothing, whatever else it lists.
            bool isOpen = list.IsNegated && context.Policy.HasVariables && PolicyVariable.IndexIn(list.Values[i].Text) >= 0;
            if (list.Values[i].IsKnown && !isOpen) values.Add(read(list.Values[i], i));
        }

        foreach ((ListedValue inner, ListedValue outer) in CoveredValues.Find(values))
        {
            // What is too broad or wrong is narrowed or put right first; what it then still covers shows after that.
            if (context.IsSettled(inner.Text) || context.IsSettled(outer.Text)) continue;
            if (inner.Compared != outer.Compared && IsTooBroad(context, outer.Text, statement)) continue;
            string why = inner.Compared == outer.Compared
                ? $"{inner.Text} stands in the list already"
                : $"{outer.Text} covers {inner.Text} already";
            Fix[] fixes = StatementEdit.RemoveValue(list, inner.Index) is { } edit
                ? [new($"Remove {inner.Text} (access stays as it is)", FixKind.Keeps, edit)]
                : [];
            context.Report(Info, inner.Text.Origin, $"{why}, so it changes nothing here but makes the list longer: remove it.",
                fixes);
            context.Settle(inner.Text);
        }
    }

    /// <summary>
    /// Whether another finding asks for something narrower in the place of the value, so that what it covers is what is to stay.
    /// </summary>
    private static bool IsTooBroad(RuleContext context, PolicyText value, StatementModel? statement)
    {
        bool isStar = statement is { IsAllow: true } && ResourceReach.IsStar(value);
        return context.Findings.Any(finding => finding.Rule.Category is RuleCategory.Breadth or RuleCategory.Escalation
            && (finding.Origin == value.Origin
                || (isStar && finding.Origin.Source == statement!.Origin.Source && statement.Origin.Range.Contains(finding.Origin.Range))));
    }
}
