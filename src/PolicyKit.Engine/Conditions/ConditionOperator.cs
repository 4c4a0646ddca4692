using PolicyKit.Catalogue;
using static PolicyKit.Conditions.ConditionComparison;

namespace PolicyKit.Conditions;

/// <summary>A condition operator taken apart (AWS: "IAM JSON policy elements: Condition operators").</summary>
internal sealed class ConditionOperator
{
    private const string Any = "ForAnyValue:";
    private const string All = "ForAllValues:";
    private const string Suffix = "IfExists";

    private static readonly Dictionary<string, (ConditionComparison Comparison, bool IsNegated)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["StringEquals"] = (StringEquals, false),
        ["StringNotEquals"] = (StringEquals, true),
        ["StringEqualsIgnoreCase"] = (StringEqualsIgnoreCase, false),
        ["StringNotEqualsIgnoreCase"] = (StringEqualsIgnoreCase, true),
        ["StringLike"] = (StringLike, false),
        ["StringNotLike"] = (StringLike, true),
        ["ArnEquals"] = (ArnLike, false),
        ["ArnNotEquals"] = (ArnLike, true),
        ["ArnLike"] = (ArnLike, false),
        ["ArnNotLike"] = (ArnLike, true),
        ["NumericEquals"] = (NumericEquals, false),
        ["NumericNotEquals"] = (NumericEquals, true),
        ["NumericLessThan"] = (NumericLessThan, false),
        ["NumericLessThanEquals"] = (NumericLessThanEquals, false),
        ["NumericGreaterThan"] = (NumericGreaterThan, false),
        ["NumericGreaterThanEquals"] = (NumericGreaterThanEquals, false),
        ["DateEquals"] = (DateEquals, false),
        ["DateNotEquals"] = (DateEquals, true),
        ["DateLessThan"] = (DateLessThan, false),
        ["DateLessThanEquals"] = (DateLessThanEquals, false),
        ["DateGreaterThan"] = (DateGreaterThan, false),
        ["DateGreaterThanEquals"] = (DateGreaterThanEquals, false),
        ["Bool"] = (ConditionComparison.Bool, false),
        ["BinaryEquals"] = (BinaryEquals, false),
        ["IpAddress"] = (ConditionComparison.IpAddress, false),
        ["NotIpAddress"] = (ConditionComparison.IpAddress, true),
        ["Null"] = (ConditionComparison.Null, false),
    };

    private ConditionOperator(SetQuantifier quantifier, string @base, bool ifExists)
    {
        Quantifier = quantifier;
        Base = @base;
        IfExists = ifExists;
        if (Known.TryGetValue(@base, out (ConditionComparison Comparison, bool IsNegated) known)) (Comparison, IsNegated) = known;
    }

    /// <summary>The operators without prefix and suffix, as AWS writes them.</summary>
    public static IReadOnlyCollection<string> BaseNames => Known.Keys;

    public SetQuantifier Quantifier { get; }

    /// <summary>What is left without prefix and suffix, as it is written: <c>StringEquals</c>.</summary>
    public string Base { get; }

    /// <summary>Whether it is true without the key too.</summary>
    public bool IfExists { get; }

    public ConditionComparison Comparison { get; }

    /// <summary>Whether it asks for values that do not pass, and so is true without the key.</summary>
    public bool IsNegated { get; }

    public bool IsKnown => Comparison != Unknown;

    public bool IsSet => Quantifier != SetQuantifier.None;

    public bool IsNull => Comparison == ConditionComparison.Null;

    /// <summary>
    /// Whether it holds for a request without the key; for Null that depends on its value. IfExists adds nothing to ForAnyValue, as
    /// those who tried found.
    /// </summary>
    public bool HoldsWithoutKey => Quantifier == SetQuantifier.ForAllValues
        || (Quantifier == SetQuantifier.None && (IfExists || IsNegated));

    /// <summary>Whether the policy's values may hold <c>*</c> and <c>?</c> as wildcards.</summary>
    public bool TakesPattern => Comparison is StringLike or ArnLike;

    /// <summary>Whether variables in the policy's values are replaced (AWS: "IAM policy elements: Variables and tags").</summary>
    public bool TakesVariables =>
        Comparison is StringEquals or StringEqualsIgnoreCase or StringLike or ArnLike or ConditionComparison.Bool;

    /// <summary>The type of key that it compares; null where it compares none.</summary>
    public ConditionKeyType? Type => Comparison switch
    {
        StringEquals or StringEqualsIgnoreCase or StringLike or ConditionComparison.Null => ConditionKeyType.String,
        ArnLike => ConditionKeyType.Arn,
        >= NumericEquals and <= NumericGreaterThanEquals => ConditionKeyType.Numeric,
        >= DateEquals and <= DateGreaterThanEquals => ConditionKeyType.Date,
        ConditionComparison.Bool => ConditionKeyType.Bool,
        BinaryEquals => ConditionKeyType.Binary,
        ConditionComparison.IpAddress => ConditionKeyType.IpAddress,
        _ => null,
    };

    /// <summary>Takes an operator apart. The case of its letters does not matter.</summary>
    public static ConditionOperator Parse(string text)
    {
        SetQuantifier quantifier = text.StartsWith(Any, StringComparison.OrdinalIgnoreCase) ? SetQuantifier.ForAnyValue
            : text.StartsWith(All, StringComparison.OrdinalIgnoreCase) ? SetQuantifier.ForAllValues
            : SetQuantifier.None;
        if (quantifier != SetQuantifier.None) text = text.Substring(text.IndexOf(':') + 1);
        bool ifExists = text.Length > Suffix.Length && text.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);
        return new ConditionOperator(quantifier, ifExists ? text.Substring(0, text.Length - Suffix.Length) : text, ifExists);
    }

    /// <summary>This operator with something changed, as a policy writes it; null where there is no such operator.</summary>
    /// <param name="comparison">How it compares; null for as it does.</param>
    /// <param name="quantifier">How it treats several values; null for as it does.</param>
    /// <param name="ifExists">Whether it is true without the key; null for as it is.</param>
    public string? With(ConditionComparison? comparison = null, SetQuantifier? quantifier = null, bool? ifExists = null)
    {
        string? name = Base;
        if (comparison is { } other && other != Comparison)
            name = Known.LastOrDefault(known => known.Value == (other, IsNegated)).Key;
        if (name is null) return null;
        string prefix = (quantifier ?? Quantifier) switch
        {
            SetQuantifier.ForAnyValue => Any,
            SetQuantifier.ForAllValues => All,
            _ => "",
        };
        return prefix + name + ((ifExists ?? IfExists) ? Suffix : "");
    }

    /// <summary>Whether keys so defined have this operator.</summary>
    public bool Fits(ConditionKeyDefinition key) => IsNull || (Type == key.Type && IsSet == key.IsMultiValued);
}
