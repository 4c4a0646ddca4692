using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Evaluation;

namespace PolicyKit.Proof.Search;

/// <summary>How the statements of a question use a condition key, which tells what values it has.</summary>
internal sealed class KeyUsage
{
    // AWS says of each that it is always included in the request (AWS: "AWS global condition context keys").
    private static readonly HashSet<string> AlwaysPresent = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:SecureTransport", "aws:CurrentTime", "aws:EpochTime", "aws:RequestedRegion", "aws:ViaAWSService",
    };

    private readonly string _key;
    private bool _withSetOperator;
    private bool _withoutSetOperator;
    private bool _asBoolean;
    private readonly HashSet<ValueSort> _sorts = [];

    public KeyUsage(string key) => _key = key;

    /// <summary>Whether what is found to be impossible may be possible all the same, since the key is used in two ways; why.</summary>
    public string? Doubt { get; private set; }

    public static ValueSort SortOf(ConditionComparison comparison) => comparison switch
    {
        >= ConditionComparison.NumericEquals and <= ConditionComparison.NumericGreaterThanEquals => ValueSort.Number,
        >= ConditionComparison.DateEquals and <= ConditionComparison.DateGreaterThanEquals => ValueSort.Moment,
        ConditionComparison.IpAddress => ValueSort.Network,
        _ => ValueSort.Text,
    };

    public void Add(CompiledCondition condition)
    {
        if (condition.Operator.IsNull) return;
        _withSetOperator |= condition.Operator.IsSet;
        _withoutSetOperator |= !condition.Operator.IsSet;
        _asBoolean |= condition.Operator.Comparison == ConditionComparison.Bool;
        _sorts.Add(SortOf(condition.Operator.Comparison));
    }

    public Dimension ToDimension(string name)
    {
        bool isMultiValued = _withSetOperator && IsMultiValued();
        TextSet domain = _asBoolean ? Domains.Booleans : TextSet.Everything;
        return new Dimension(name, !AlwaysPresent.Contains(_key), isMultiValued, domain, Domains.NameLetters) { Key = _key };
    }

    /// <summary>As AWS's data has it; a key that is not there has several values, unless it is used as if it had one.</summary>
    private bool IsMultiValued()
    {
        ConditionKeyDefinition? known = ServiceCatalogue.Current.FindConditionKey(_key);
        if (known is { IsMultiValued: false }) return false;
        if (_withoutSetOperator) Doubt = $"{_key} is used with a set operator and without one";
        return !_withoutSetOperator;
    }
}
