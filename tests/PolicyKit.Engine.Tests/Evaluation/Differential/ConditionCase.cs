namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>One operator and key of a generated statement.</summary>
internal sealed record ConditionCase(string Operator, string Key, string[] Values)
{
    /// <summary>What may stand once in a statement.</summary>
    public string Identity => (Operator + " " + Key).ToLowerInvariant();

    public bool IsNegated => Operator.Contains("Not", StringComparison.OrdinalIgnoreCase);

    public bool IsAboutAddresses => Operator.Contains("IpAddress", StringComparison.OrdinalIgnoreCase);
}
