namespace PolicyKit.Specification.Documents;

/// <summary>One operator, one key, and the values in the policy.</summary>
public sealed record ConditionTest(string Operator, string Key, IReadOnlyList<string> Values);
