using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Converting;

/// <summary>A condition operator taken apart.</summary>
/// <param name="Quantifier"><c>Any</c>, <c>All</c>, or empty for a single value.</param>
/// <param name="Base">What is left: <c>StringEquals</c>.</param>
/// <param name="IfExists">Whether it is true without the key too.</param>
internal sealed record ConditionOperator(string Quantifier, string Base, bool IfExists)
{
    private const string Any = "ForAnyValue:";
    private const string All = "ForAllValues:";
    private const string Suffix = "IfExists";

    public bool IsSet => Quantifier.Length > 0;

    public bool IsNull => Base == "Null";

    /// <summary>The type of key that it compares; null where it compares none.</summary>
    public ConditionKeyType? Type =>
        IsNull || Base.StartsWith("String", StringComparison.Ordinal) ? ConditionKeyType.String
        : Base.StartsWith("Arn", StringComparison.Ordinal) ? ConditionKeyType.Arn
        : Base.StartsWith("Numeric", StringComparison.Ordinal) ? ConditionKeyType.Numeric
        : Base.StartsWith("Date", StringComparison.Ordinal) ? ConditionKeyType.Date
        : Base == "Bool" ? ConditionKeyType.Bool
        : Base is "IpAddress" or "NotIpAddress" ? ConditionKeyType.IpAddress
        : Base == "BinaryEquals" ? ConditionKeyType.Binary
        : null;

    public static ConditionOperator Parse(string text)
    {
        string quantifier = text.StartsWith(Any, StringComparison.Ordinal) ? "Any"
            : text.StartsWith(All, StringComparison.Ordinal) ? "All" : "";
        if (quantifier.Length > 0) text = text.Substring(text.IndexOf(':') + 1);
        bool ifExists = text.Length > Suffix.Length && text.EndsWith(Suffix, StringComparison.Ordinal);
        return new ConditionOperator(quantifier, ifExists ? text.Substring(0, text.Length - Suffix.Length) : text, ifExists);
    }

    /// <summary>Whether keys so defined have this operator.</summary>
    public bool Fits(ConditionKeyDefinition key) => IsNull || (Type == key.Type && IsSet == key.IsMultiValued);
}
