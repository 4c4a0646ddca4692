using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>
/// One operator and key of a statement. Operators and keys are all needed, of the values one is enough, and a negated operator
/// wants none of them (AWS: "Conditions with multiple context keys or values"). Without the key an operator is false; one that is
/// negated, has IfExists or ForAllValues is true, but ForAnyValue never is: IfExists adds nothing to it, as those who tried found.
/// An operator without ForAllValues or ForAnyValue compares a single value: over a list, be it of one, it is false, negated or not,
/// since AWS leaves open what it would do.
/// </summary>
internal sealed class CompiledCondition
{
    public CompiledCondition(ConditionModel condition, bool variables)
    {
        Operator = ConditionOperator.Parse(condition.Operator.Text);
        OperatorText = condition.Operator.Text;
        Key = condition.Key.Text;
        Texts = [.. condition.Values.Values.Select(static value => value.Text)];
        Values = new ConditionValues(Operator.Comparison, Texts, variables && Operator.TakesVariables);
    }

    public ConditionOperator Operator { get; }

    public string OperatorText { get; }

    public string Key { get; }

    /// <summary>The values as the policy writes them.</summary>
    public string[] Texts { get; }

    public ConditionValues Values { get; }

    /// <summary>Whether a missing key makes it true; for Null, whether it asks for that.</summary>
    public bool HoldsWithoutKey => Operator.IsNull ? AsksForAbsence : Operator.HoldsWithoutKey;

    public bool AsksForAbsence => Texts.Any(static text => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase));

    public bool AsksForPresence => Texts.Any(static text => string.Equals(text, "false", StringComparison.OrdinalIgnoreCase));

    /// <param name="request">The request.</param>
    /// <param name="options">The choices.</param>
    /// <param name="isAllow">Whether the statement allows, which matters where a value is known in part.</param>
    public bool IsMet(AuthorizationRequest request, EvaluationOptions options, bool isAllow)
    {
        ContextValue? value = request.Find(Key);
        if (Operator.IsNull) return value is null ? AsksForAbsence : AsksForPresence;
        if (value is null || (Operator.IsSet && IsEmptySet(value))) return HoldsWithoutKey;
        if (value.Partly?.Passes(this, isAllow) is { } passes) return passes;
        if (!Operator.IsSet) return !value.IsList && Passes(value[0], request, options);
        bool all = Operator.Quantifier == SetQuantifier.ForAllValues;
        for (int i = 0; i < value.Count; i++)
        {
            if (Passes(value[i], request, options) != all) return !all;
        }

        return all;
    }

    /// <summary>Whether one value of the request passes, negation counted.</summary>
    public bool Passes(string value, AuthorizationRequest request, EvaluationOptions options)
    {
        ValueTest test = Values.Test(value, request);
        if (!Operator.IsNegated) return test == ValueTest.Yes;
        return test == ValueTest.Invalid ? options.NegatedOperatorsHoldForInvalidValues : test == ValueTest.No;
    }

    public override string ToString() => $"{OperatorText} {Key} {string.Join(" or ", Texts)}";

    /// <summary>Values that are all empty text are no data to the set operators.</summary>
    private static bool IsEmptySet(ContextValue value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (value[i].Length > 0) return false;
        }

        return true;
    }
}
