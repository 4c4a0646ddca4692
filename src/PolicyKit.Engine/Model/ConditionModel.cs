namespace PolicyKit.Model;

/// <summary>One operator and key of a Condition, with its values.</summary>
internal sealed record ConditionModel(PolicyText Operator, PolicyText Key, ValueList Values);
