using PolicyKit.Catalogue;
using PolicyKit.Conditions;

namespace PolicyKit.Converting;

/// <summary>Writes conditions as the operators of their keys.</summary>
internal sealed class ConditionWriter(Partition partition)
{
    /// <summary>How many needed a form that nobody checks.</summary>
    public int Unchecked { get; private set; }

    /// <param name="condition">The condition.</param>
    /// <param name="services">The prefixes of the statement's services.</param>
    public string Write(PolicyCondition condition, IEnumerable<string> services)
    {
        KeyExpression? key = KeyExpression.Find(condition.Key, services);
        ConditionOperator test = ConditionOperator.Parse(condition.Operator);
        if (key is { Definition: { } definition } && test.Fits(definition)
            && ConditionCall.Write(key.Code, test, definition.Type, definition.IsMultiValued, condition.Values, ArnOf) is { } typed)
            return typed;
        Unchecked++;
        return Asserted(condition, test) ?? Raw(condition);
    }

    // A key of the type that the operator compares: nobody knows whether it is one, but its operators are still its own.
    private string? Asserted(PolicyCondition condition, ConditionOperator test)
    {
        if (test.Type is not { } type || KeyExpression.Own(condition.Key, type + (test.IsSet ? "SetKey" : "Key")) is not { } key)
            return null;
        return ConditionCall.Write(key, test, type, test.IsSet, condition.Values, ArnOf);
    }

    private string? ArnOf(string value) => TypedArn.Of(value, partition)?.Code;

    private static string Raw(PolicyCondition condition) =>
        "Condition.Unchecked(" + string.Join(", ", new[] { condition.Operator, condition.Key }.Concat(condition.Values)
            .Select(CSharpText.Literal)) + ")";
}
