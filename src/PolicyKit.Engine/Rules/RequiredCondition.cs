namespace PolicyKit.Rules;

/// <summary>A condition key that an Allow of some actions must have.</summary>
/// <param name="Action">The actions, as a pattern.</param>
/// <param name="Key">The condition key.</param>
internal sealed record RequiredCondition(string Action, string Key);
