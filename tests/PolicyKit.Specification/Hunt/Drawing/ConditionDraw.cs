using System.Text.Json;
using PolicyKit.Specification.Hunt.World;

namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Draws conditions: each operator with keys of each class, in the main with those that it fits.</summary>
internal static class ConditionDraw
{
    private static readonly string[] Names =
    [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress",
    ];

    private static readonly string[] Variables = ["${aws:username}", "${aws:PrincipalTag/team, 'red'}", "${aws:PrincipalAccount}", "${*}", "x${?}"];

    /// <summary>The Condition element with its comma; empty where there is none.</summary>
    public static string Of(Draw draw)
    {
        int count = draw.Chance(0.45) ? 0 : draw.Chance(0.7) ? 1 : 2;
        if (count == 0) return "";
        IEnumerable<(string Operator, string Text)> tests = Enumerable.Range(0, count).Select(_ => Test(draw)).DistinctBy(static test => test.Operator);
        return $",\"Condition\":{{{string.Join(",", tests.Select(static test => $"\"{test.Operator}\":{{{test.Text}}}"))}}}";
    }

    private static (string Operator, string Text) Test(Draw draw)
    {
        ConditionKey key = draw.One(ConditionKeys.All);
        string name = draw.Chance(0.08) ? $"\"{key.Name.ToUpperInvariant()}\"" : $"\"{key.Name}\"";
        if (draw.Chance(0.07)) return ("Null", $"{name}:\"{(draw.Chance(0.5) ? "true" : "false")}\"");
        bool fits = draw.Chance(0.93);
        string operation = draw.One(fits ? [.. Names.Where(one => Fits(key.Type, one))] : Names);
        // A set operator is for keys with several values, and the other way round; the rest is no policy that AWS gives a meaning.
        string prefix = key.IsMultivalued || draw.Chance(0.05) ? draw.One(["ForAllValues:", "ForAnyValue:"]) : "";
        if (prefix.Length > 0 && !Fits(KeyType.Text, operation) && !Fits(KeyType.Arn, operation)) operation = "StringLike";
        string suffix = draw.Chance(0.2) ? "IfExists" : "";
        string[] values = draw.Some(key.Written, 2);
        if (draw.Chance(0.12)) values = [.. values, draw.One(Variables)];
        if (draw.Chance(0.02)) values = [];
        return (prefix + operation + suffix, $"{name}:{(values.Length == 1 && draw.Chance(0.7) ? JsonSerializer.Serialize(values[0]) : JsonSerializer.Serialize(values))}");
    }

    private static bool Fits(KeyType type, string name) => type switch
    {
        KeyType.Text => name.StartsWith("String", StringComparison.Ordinal),
        KeyType.Arn => name.StartsWith("Arn", StringComparison.Ordinal) || name is "StringLike" or "StringEquals" or "StringNotLike",
        KeyType.Number => name.StartsWith("Numeric", StringComparison.Ordinal),
        KeyType.Date => name.StartsWith("Date", StringComparison.Ordinal),
        KeyType.Bool => name == "Bool",
        KeyType.Binary => name == "BinaryEquals",
        _ => name.EndsWith("IpAddress", StringComparison.Ordinal),
    };
}
