using PolicyKit.Conditions;
using PolicyKit.Matching;
using static PolicyKit.Conditions.ConditionComparison;

namespace PolicyKit.Evaluation;

/// <summary>The values of a condition in the form in which its operator compares them.</summary>
internal sealed class ConditionValues
{
    private readonly ConditionComparison _comparison;
    private readonly PatternTemplate[] _texts = [];
    private readonly decimal?[] _numbers = [];
    private readonly IpRange?[] _ranges = [];

    public ConditionValues(ConditionComparison comparison, string[] values, bool variables)
    {
        _comparison = comparison;
        switch (comparison)
        {
            case BinaryEquals: _texts = Array.ConvertAll(values, PatternTemplate.Binary); break;
            case StringLike: _texts = Array.ConvertAll(values, value => PatternTemplate.Like(value, variables)); break;
            case ArnLike: _texts = Array.ConvertAll(values, value => PatternTemplate.ArnValue(value, variables)); break;
            case IpAddress: _ranges = Array.ConvertAll(values, ReadRange); break;
            case >= NumericEquals and <= NumericGreaterThanEquals: _numbers = Array.ConvertAll(values, ReadNumber); break;
            case >= DateEquals and <= DateGreaterThanEquals: _numbers = Array.ConvertAll(values, ReadDate); break;
            default: _texts = Array.ConvertAll(values, value => PatternTemplate.Exact(value, variables)); break;
        }
    }

    public PatternTemplate[] Texts => _texts;

    /// <summary>Numbers, or seconds since 1970; null for a value that is neither.</summary>
    public decimal?[] Numbers => _numbers;

    public IpRange?[] Ranges => _ranges;

    public ValueTest Test(string value, AuthorizationRequest request) => _comparison switch
    {
        StringEquals or StringLike or BinaryEquals => AnyText(static (text, v, r) => text.IsMatch(v, r), value, request),
        StringEqualsIgnoreCase => AnyText(static (text, v, r) => text.IsEqualIgnoringCase(v, r), value, request),
        ConditionComparison.Bool => IsBool(value) ? AnyText(static (text, v, r) => text.IsEqualIgnoringCase(v, r), value, request) : ValueTest.Invalid,
        ArnLike => HasArnFields(value) ? AnyText(static (text, v, r) => text.IsMatch(v, r), value, request) : ValueTest.Invalid,
        IpAddress => IpRange.TryParse(value, out IpRange range) && range.IsAddress ? AnyRange(range) : ValueTest.Invalid,
        >= NumericEquals and <= NumericGreaterThanEquals =>
            PolicyNumber.TryParse(value, out decimal number) ? AnyNumber(number) : ValueTest.Invalid,
        >= DateEquals and <= DateGreaterThanEquals =>
            PolicyDate.TryParse(value, out decimal date) ? AnyNumber(date) : ValueTest.Invalid,
        _ => ValueTest.Invalid,
    };

    /// <summary>Whether a number lies beside a limit as a comparison asks.</summary>
    public static bool Compare(ConditionComparison comparison, decimal number, decimal limit) => comparison switch
    {
        NumericEquals or DateEquals => number == limit,
        NumericLessThan or DateLessThan => number < limit,
        NumericLessThanEquals or DateLessThanEquals => number <= limit,
        NumericGreaterThan or DateGreaterThan => number > limit,
        _ => number >= limit,
    };

    private static decimal? ReadNumber(string value) => PolicyNumber.TryParse(value, out decimal number) ? number : null;

    private static decimal? ReadDate(string value) => PolicyDate.TryParse(value, out decimal seconds) ? seconds : null;

    private static IpRange? ReadRange(string value) => IpRange.TryParse(value, out IpRange range) ? range : null;

    public static bool IsBool(string value) =>
        string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static bool HasArnFields(string value)
    {
        int colons = 0;
        foreach (char c in value) colons += c == ':' ? 1 : 0;
        return colons >= 5 && value.StartsWith("arn:", StringComparison.Ordinal);
    }

    private ValueTest AnyText(Func<PatternTemplate, string, AuthorizationRequest, bool> isMatch, string value, AuthorizationRequest request)
    {
        ValueTest result = ValueTest.No;
        foreach (PatternTemplate text in _texts)
        {
            if (!text.IsUsable) result = ValueTest.Invalid;
            else if (isMatch(text, value, request)) return ValueTest.Yes;
        }

        return result;
    }

    private ValueTest AnyRange(IpRange address)
    {
        ValueTest result = ValueTest.No;
        foreach (IpRange? range in _ranges)
        {
            if (range is null) result = ValueTest.Invalid;
            else if (range.Value.Contains(address)) return ValueTest.Yes;
        }

        return result;
    }

    private ValueTest AnyNumber(decimal number)
    {
        ValueTest result = ValueTest.No;
        foreach (decimal? limit in _numbers)
        {
            if (limit is null) result = ValueTest.Invalid;
            else if (Compare(_comparison, number, limit.Value)) return ValueTest.Yes;
        }

        return result;
    }
}
