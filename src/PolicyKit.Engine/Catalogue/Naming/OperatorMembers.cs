namespace PolicyKit.Catalogue.Naming;

/// <summary>How the members of a typed condition key are called, by the operators that they write.</summary>
internal static class OperatorMembers
{
    private const string Is = "Is", AnyIs = "AnyIs", AllAre = "AllAre";

    private static readonly (string Operator, ConditionKeyType Type, string Member)[] All =
    [
        ("StringEquals", ConditionKeyType.String, "Is"),
        ("StringNotEquals", ConditionKeyType.String, "IsNot"),
        ("StringEqualsIgnoreCase", ConditionKeyType.String, "IsIgnoreCase"),
        ("StringNotEqualsIgnoreCase", ConditionKeyType.String, "IsNotIgnoreCase"),
        ("StringLike", ConditionKeyType.String, "IsLike"),
        ("StringNotLike", ConditionKeyType.String, "IsNotLike"),
        ("ArnEquals", ConditionKeyType.Arn, "Is"),
        ("ArnNotEquals", ConditionKeyType.Arn, "IsNot"),
        ("ArnLike", ConditionKeyType.Arn, "IsLike"),
        ("ArnNotLike", ConditionKeyType.Arn, "IsNotLike"),
        ("NumericEquals", ConditionKeyType.Numeric, "Is"),
        ("NumericNotEquals", ConditionKeyType.Numeric, "IsNot"),
        ("NumericLessThan", ConditionKeyType.Numeric, "IsLessThan"),
        ("NumericLessThanEquals", ConditionKeyType.Numeric, "IsAtMost"),
        ("NumericGreaterThan", ConditionKeyType.Numeric, "IsGreaterThan"),
        ("NumericGreaterThanEquals", ConditionKeyType.Numeric, "IsAtLeast"),
        ("DateEquals", ConditionKeyType.Date, "Is"),
        ("DateNotEquals", ConditionKeyType.Date, "IsNot"),
        ("DateLessThan", ConditionKeyType.Date, "IsBefore"),
        ("DateLessThanEquals", ConditionKeyType.Date, "IsAtOrBefore"),
        ("DateGreaterThan", ConditionKeyType.Date, "IsAfter"),
        ("DateGreaterThanEquals", ConditionKeyType.Date, "IsAtOrAfter"),
        ("IpAddress", ConditionKeyType.IpAddress, "IsIn"),
        ("NotIpAddress", ConditionKeyType.IpAddress, "IsNotIn"),
        ("BinaryEquals", ConditionKeyType.Binary, "Is"),
    ];

    private static readonly Dictionary<string, string> Members = All.ToDictionary(entry => entry.Operator, entry => entry.Member);

    /// <summary>The member of a key with one value that writes the operator; null for Bool and Null, whose members say the value too.</summary>
    public static string? MemberOf(string @operator) => Members.TryGetValue(@operator, out string? member) ? member : null;

    /// <summary>The member of a key with several values: of any or of all of them.</summary>
    public static string Of(string member, bool all) => all ? AllAre + member.Substring(Is.Length) : "Any" + member;

    /// <summary>What a member demands of several values, as it stands before an operator; and the member of a key with one.</summary>
    public static (string Quantifier, string Single) Parse(string member) => member.StartsWith(AnyIs, StringComparison.Ordinal)
        ? ("ForAnyValue:", Is + member.Substring(AnyIs.Length))
        : member.StartsWith(AllAre, StringComparison.Ordinal) ? ("ForAllValues:", Is + member.Substring(AllAre.Length)) : ("", member);

    /// <summary>The operator that a member writes, with what it demands of several values; null for none.</summary>
    public static string? OperatorOf(ConditionKeyType type, string member)
    {
        (string quantifier, string single) = Parse(member);
        string? @operator = Array.Find(All, entry => entry.Type == type && entry.Member == single).Operator;
        return @operator is null ? null : quantifier + @operator;
    }
}
