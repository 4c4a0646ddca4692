using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>How the statements of a question use a condition key, which tells what values it has.</summary>
internal sealed class KeyUsage
{
    // AWS says of each that it is always included in the request (AWS: "AWS global condition context keys"); with a value that it may have.
    private static readonly Dictionary<string, string> AlwaysPresent = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:SecureTransport"] = "true",
        ["aws:CurrentTime"] = "2026-01-01T00:00:00Z",
        ["aws:EpochTime"] = "1767225600",
        ["aws:RequestedRegion"] = "us-east-1",
        ["aws:ViaAWSService"] = "false",
    };

    private readonly string _key;
    private bool _withSetOperator;

    public KeyUsage(string key) => _key = key;

    /// <summary>Whether every request has the key.</summary>
    public static bool IsAlwaysPresent(string key) => AlwaysPresent.ContainsKey(key);

    public static ValueSort SortOf(ConditionComparison comparison) => comparison switch
    {
        >= ConditionComparison.NumericEquals and <= ConditionComparison.NumericGreaterThanEquals => ValueSort.Number,
        >= ConditionComparison.DateEquals and <= ConditionComparison.DateGreaterThanEquals => ValueSort.Moment,
        ConditionComparison.IpAddress => ValueSort.Network,
        _ => ValueSort.Text,
    };

    public void Add(CompiledCondition condition) => _withSetOperator |= condition.Operator.IsSet;

    /// <summary>What AWS's data says of the key; one that is not there has several values where it is used as if it had.</summary>
    public Dimension ToDimension(string name)
    {
        ConditionKeyDefinition? known = ServiceCatalogue.Current.FindConditionKey(_key);
        bool isMultiValued = known?.IsMultiValued ?? _withSetOperator;
        bool isAccount = OwnerKeys.IsAccount(_key);
        TextSet domain = isAccount ? Domains.Accounts : known?.Type == ConditionKeyType.Bool ? Domains.Booleans : TextSet.Everything;
        AlwaysPresent.TryGetValue(_key, out string? example);
        return new Dimension(name, example is null, isMultiValued, domain, isAccount ? Domains.PrincipalLetters : Domains.NameLetters)
        {
            IsOfOneSort = known?.Type is ConditionKeyType.Numeric or ConditionKeyType.Date or ConditionKeyType.IpAddress,
            Example = example,
            Key = _key,
        };
    }
}
