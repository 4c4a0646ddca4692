using PolicyKit.Catalogue;
using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// PK3011: a key that may have several values is compared as if it had one, or ForAllValues stands before a key that has one,
/// where all it does is to be true without the key.
/// </summary>
internal sealed class SetOperatorMisuseRule() : ConditionRule(RuleCatalogue.PK3011_SetOperatorMisuse)
{
    /// <summary>
    /// Keys that AWS's data call lists and that AWS's own examples compare as one value, which they mostly have: information.
    /// </summary>
    private static readonly HashSet<string> OftenSingle = new(StringComparer.OrdinalIgnoreCase)
    {
        "events:source", "events:detail-type",
    };

    protected override void CheckTest(RuleContext context, ConditionTest test)
    {
        if (test.Definition is not { } key || test.Operator.IsNull) return;
        bool isForAll = test.Operator.Quantifier == SetQuantifier.ForAllValues;
        if (key.IsMultiValued && !test.Operator.IsSet) ReportMissing(context, test, key);
        else if (!key.IsMultiValued && isForAll && IsSurelySingle(key)) ReportNeedless(context, test);
    }

    private void ReportMissing(RuleContext context, ConditionTest test, ConditionKeyDefinition key)
    {
        string any = test.Operator.With(quantifier: SetQuantifier.ForAnyValue, ifExists: false)!;
        string all = test.Operator.With(quantifier: SetQuantifier.ForAllValues, ifExists: false)!;
        bool isOftenSingle = OftenSingle.Contains(test.Key);
        string effect = isOftenSingle ? "a request with several is not compared as it reads"
            : test.Operator.IsNegated ? "what it then says is not defined" : "it does not match as it reads";
        string applies = ConditionEdit.Applies(test);
        Fix[] Write(string name, string meaning, params TextEdit?[] more) =>
            ConditionEdit.Change(context.Policy, test, name) is { } edits && Array.IndexOf(more, null) < 0
                ? [new($"Write {name}: {meaning} ({applies})", FixKind.Repairs, [.. edits, .. more.OfType<TextEdit>()])]
                : [];

        // Without the key, ForAllValues would let an Allow grant.
        TextEdit?[] presence = test.Statement.IsAllow
            ? [StatementEdit.AddCondition(context.Policy, test.Statement, "Null", test.Key, "\"false\"")]
            : [];
        context.Report(
            Info,
            isOftenSingle ? FindingSeverity.Info : FindingSeverity.Warning,
            test.Condition.Key.Origin,
            $"{key.Name} may have several values, and {test.Condition.Operator.Text} compares one, so {effect}: write {any} (one "
                + $"of the values is enough) or {all} (each must pass).",
            [.. Write(any, "one of the values is enough"), .. Write(all, "each of the values must pass", presence)]);
        test.Settle(context);
    }

    private void ReportNeedless(RuleContext context, ConditionTest test)
    {
        string single = test.Operator.With(quantifier: SetQuantifier.None)!;
        string effect = test.Statement.IsAllow
            ? "this Allow also grants requests that lack it" : "this Deny also stops requests that lack it";
        bool isSame = ConditionOperator.Parse(single).HoldsWithoutKey;
        string changed = isSame ? "access stays as it is"
            : test.Statement.IsAllow ? "takes the grant away from requests without the key"
            : "no longer denies requests without the key";
        FixKind kind = test.Statement.IsAllow || isSame ? FixKind.Narrows : FixKind.Repairs;
        Fix[] fixes = ConditionEdit.Fix(context.Policy, test, single, $"Write {single} ({changed})", kind);
        context.Report(
            Info,
            test.Condition.Key.Origin,
            $"{test.Key} has one value, and ForAllValues is true where it is missing, so {effect}: write {single}.",
            fixes);
        test.Settle(context);
    }

    /// <summary>AWS's data call some lists single; their names are plural.</summary>
    private static bool IsSurelySingle(ConditionKeyDefinition key)
    {
        string name = key.Tokens[0].Text;
        return !name.EndsWith("s", StringComparison.OrdinalIgnoreCase) || name.EndsWith("ss", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("us", StringComparison.OrdinalIgnoreCase);
    }
}
