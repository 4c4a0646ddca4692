using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rewriting;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Redundancy;

/// <summary>A value of a list, comparable with the others of that list.</summary>
internal sealed class ListedValue
{
    private readonly Func<ListedValue, ListedValue, bool> _covers;
    private readonly object? _meaning;

    private ListedValue(
        PolicyText text,
        int index,
        string compared,
        string? prefix,
        object? meaning,
        Func<ListedValue, ListedValue, bool> covers)
    {
        Text = text;
        Index = index;
        Compared = compared;
        Prefix = prefix ?? compared;
        IsPattern = prefix is not null;
        _meaning = meaning;
        _covers = covers;
    }

    public PolicyText Text { get; }

    /// <summary>Its place in the list as it is written.</summary>
    public int Index { get; }

    /// <summary>The text by which equal values are known.</summary>
    public string Compared { get; }

    /// <summary>What all that it matches begins with, as compared.</summary>
    public string Prefix { get; }

    /// <summary>Whether it may cover more than its equals.</summary>
    public bool IsPattern { get; }

    public bool Covers(ListedValue other) => _covers(this, other);

    public static ListedValue Action(PolicyText text, int index) => Of(text, index, ValueCover.Action(text.Text));

    public static ListedValue Resource(PolicyText text, int index, bool variables) =>
        Of(text, index, ValueCover.Resource(text.Text, variables));

    /// <summary>An account has two names; nothing else is known to be the same as another principal, or to hold it.</summary>
    public static ListedValue Principal(PolicyText text, int index, string type) => Exact(text, index,
        type == "AWS" && AccountNumber.Is(text.Text) ? $"arn:aws:iam::{text.Text}:root" : text.Text);

    /// <summary>A value of a condition; what it covers depends on how the operator compares.</summary>
    public static ListedValue Condition(PolicyText text, int index, ConditionOperator @operator, bool variables) =>
        @operator.Comparison switch
        {
            ConditionComparison.StringEqualsIgnoreCase => Exact(text, index, text.Text.ToLowerInvariant()),
            ConditionComparison.ArnLike => Of(text, index, ValueCover.Resource(text.Text, variables)),
            ConditionComparison.StringLike => Like(text, index, WildcardPattern.Parse(text.Text, variables)),
            ConditionComparison.IpAddress => Network(text, index),
            ConditionComparison.NumericLessThan or ConditionComparison.NumericLessThanEquals => Bound(text, index, isUpper: true),
            ConditionComparison.NumericGreaterThan or ConditionComparison.NumericGreaterThanEquals =>
                Bound(text, index, isUpper: false),
            _ => Exact(text, index, text.Text),
        };

    private static ListedValue Network(PolicyText text, int index) => IpRange.TryParse(text.Text, out IpRange range)
        ? new(text, index, range.ToString(), "", range,
            static (mine, other) => other._meaning is IpRange inner && ((IpRange)mine._meaning!).Contains(inner))
        : Exact(text, index, text.Text);

    /// <summary>Of several upper bounds, of which one must hold, the highest decides; of lower ones the lowest.</summary>
    private static ListedValue Bound(PolicyText text, int index, bool isUpper)
    {
        if (!PolicyNumber.TryParse(text.Text, out decimal number)) return Exact(text, index, text.Text);
        decimal width = isUpper ? number : -number;
        return new(text, index, text.Text, "", width,
            static (mine, other) => other._meaning is decimal inner && (decimal)mine._meaning! >= inner);
    }

    private static ListedValue Of(PolicyText text, int index, ValueCover cover) =>
        new(text, index, cover.Compared, cover.Prefix.Length < cover.Compared.Length ? cover.Prefix : null, cover,
            static (mine, other) => other._meaning is ValueCover inner && ((ValueCover)mine._meaning!).Covers(inner));

    private static ListedValue Like(PolicyText text, int index, WildcardPattern pattern) =>
        new(text, index, text.Text, pattern.IsExact ? null : text.Text.Substring(0, WildcardIn(text.Text)), pattern,
            static (mine, other) => other._meaning is WildcardPattern inner && ((WildcardPattern)mine._meaning!).Contains(inner));

    private static int WildcardIn(string text)
    {
        int at = text.IndexOfAny(['*', '?', '$']);
        return at < 0 ? text.Length : at;
    }

    private static ListedValue Exact(PolicyText text, int index, string compared) =>
        new(text, index, compared, null, null, static (mine, other) => mine.Compared == other.Compared);
}
