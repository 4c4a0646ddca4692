using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Conditions;

/// <summary>
/// Condition (AWS: "IAM JSON policy elements: Condition operators", "Conditions with multiple context keys or values", "Single-valued vs.
/// multivalued context keys").
/// </summary>
public static class ConditionElement
{
    /// <summary>Whether one operator and key hold.</summary>
    public static bool Holds(ConditionTest test, Request request, bool hasVariables)
    {
        (string prefix, string name, bool ifExists) = Parts(test.Operator);
        IReadOnlyList<string> given = request.ValuesOf(test.Key);

        // "Null": true holds where the key is not there, false where it is.
        if (name == "Null") return test.Values.Any(value => IsTrue(value) == (given.Count == 0));

        // "…IfExists": holds where the key is not there. Of ForAnyValue with it AWS says nothing; as tried, it does not.
        if (ifExists && given.Count == 0 && prefix != "ForAnyValue") return true;

        var operation = Operator.Of(name);
        bool Meets(string value) => operation.Meets(value, test.Values, text => ReadValue(text, operation, request, hasVariables));

        return prefix switch
        {
            // "Single-valued vs. multivalued context keys": of no value at all, each meets it and none does.
            "ForAllValues" => IsEmptySet(given) || given.All(Meets),
            "ForAnyValue" => !IsEmptySet(given) && given.Any(Meets),
            // "Condition operators": a negated one holds where the key is not there, any other does not.
            _ when given.Count == 0 => operation.IsNegated,
            // Without a set operator the key has one value. For several AWS states no meaning; here none may be wrong under a negated one.
            _ => operation.IsNegated ? given.All(Meets) : given.Any(Meets),
        };
    }

    /// <summary>The same page: a set resolves to none, too, where it is an empty text.</summary>
    private static bool IsEmptySet(IReadOnlyList<string> values) => values.All(static value => value.Length == 0);

    private static (string Prefix, string Name, bool IfExists) Parts(string text)
    {
        int colon = text.IndexOf(':');
        string prefix = colon < 0 ? "" : text[..colon];
        string name = text[(colon + 1)..];
        bool ifExists = name.EndsWith("IfExists", StringComparison.Ordinal);
        if (prefix is not ("" or "ForAllValues" or "ForAnyValue")) throw new RefusedException($"there is no operator {text}");
        return (prefix, ifExists ? name[..^"IfExists".Length] : name, ifExists);
    }

    /// <summary>"IAM policy elements: Variables and tags": variables stand in values of string and ARN operators alone.</summary>
    private static Character[]? ReadValue(string text, Operator operation, Request request, bool hasVariables) =>
        Variables.PutIn(text, request, hasVariables && operation.TakesVariables);

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
