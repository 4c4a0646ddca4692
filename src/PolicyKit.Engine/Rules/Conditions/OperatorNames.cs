using PolicyKit.Conditions;
using PolicyKit.Matching;

namespace PolicyKit.Rules.Conditions;

/// <summary>Finds the condition operator that was meant by an unknown one.</summary>
internal static class OperatorNames
{
    private const string Any = "ForAnyValue", All = "ForAllValues";
    private const string IfExists = "IfExists";
    private const string Not = "Not";

    /// <summary>Names that other languages and policies have for these.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BoolEquals"] = "Bool",
        ["Boolean"] = "Bool",
        ["CidrMatch"] = "IpAddress",
        ["DateAfter"] = "DateGreaterThan",
        ["DateBefore"] = "DateLessThan",
        ["Exists"] = "Null",
        ["IpAddressEquals"] = "IpAddress",
        ["IpAddressNotEquals"] = "NotIpAddress",
        ["IpEquals"] = "IpAddress",
        ["IpNotAddress"] = "NotIpAddress",
        ["IsNull"] = "Null",
        ["NumberEquals"] = "NumericEquals",
        ["NumberGreaterThan"] = "NumericGreaterThan",
        ["NumberLessThan"] = "NumericLessThan",
        ["NumericGreaterThanOrEqualTo"] = "NumericGreaterThanEquals",
        ["NumericLessThanOrEqualTo"] = "NumericLessThanEquals",
        ["StringIn"] = "StringEquals",
        ["StringMatch"] = "StringLike",
        ["StringMatches"] = "StringLike",
    };

    /// <summary>The operator, with prefix and suffix; null where none is near.</summary>
    public static string? Meant(string text)
    {
        int colon = text.IndexOf(':');
        string? prefix = colon < 0 ? "" : Nearest.Find(text.Substring(0, colon), [Any, All]) is { } near ? near + ":" : null;
        if (prefix is null) return null;
        string rest = text.Substring(colon + 1);
        int suffix = rest.IndexOf("IfExist", StringComparison.OrdinalIgnoreCase);
        if (suffix > 0) rest = rest.Substring(0, suffix);
        return Base(rest) is { } name ? prefix + name + (suffix > 0 ? IfExists : "") : null;
    }

    private static string? Base(string text)
    {
        if (Others.TryGetValue(text, out string? other)) return other;
        if (text.StartsWith(Not, StringComparison.OrdinalIgnoreCase)
            && Nearest.Find(text.Substring(Not.Length), ConditionOperator.BaseNames) is { } plain
            && Negation(plain) is { } negated)
            return negated;
        return Nearest.Find(text, ConditionOperator.BaseNames);
    }

    private static string? Negation(string name) => ConditionOperator.BaseNames.FirstOrDefault(other =>
        ConditionOperator.Parse(other) is { IsNegated: true } negated
        && negated.Comparison == ConditionOperator.Parse(name).Comparison
        && other.Replace(Not, "") == name);
}
