using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>PK3012: an Allow with ForAllValues alone, which also holds for a request that has no value at all.</summary>
internal sealed class ForAllValuesWithoutKeyRule() : ConditionRule(RuleCatalogue.PK3012_ForAllValuesWithoutKey)
{
    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (!test.Statement.IsAllow || test.Operator.Quantifier != SetQuantifier.ForAllValues) return;
        if (!test.Statement.HasAllConditions || IsGuarded(test)) return;

        // A request that sets no tags carries no keys of tags, and is as harmless as one that sets those that are allowed.
        bool isOfTags = test.Key.EndsWith("TagKeys", StringComparison.OrdinalIgnoreCase);
        FindingSeverity severity = isOfTags ? FindingSeverity.Info : Info.DefaultSeverity;
        Fix[] fixes = StatementEdit.AddCondition(context.Policy, test.Statement, "Null", test.Key, "\"false\"") is { } edit
            ? [new($"Add Null with \"false\" (takes the grant away from requests without {test.Key})", FixKind.Narrows, edit)]
            : [];
        context.Report(
            Info,
            severity,
            test.Condition.Key.Origin,
            $"{test.Condition.Operator.Text} also holds for a request without {test.Key}, which this Allow then grants: add "
                + $"\"Null\": {{\"{test.Key}\": \"false\"}}, if the key must be there.",
            fixes);
        test.Settle(context);
    }

    /// <summary>
    /// Whether another test of the statement fails without the key; a request that must set a tag carries the keys of tags.
    /// </summary>
    private static bool IsGuarded(ConditionTest test) => test.Siblings.On(test.Key).Any(other => !other.HoldsWithoutKey)
        || (test.IsOn("aws:TagKeys") && test.Siblings.DemandsOneOf("aws:RequestTag/"));
}
