namespace PolicyKit.Building;

/// <summary>The operators of a single-valued Boolean key.</summary>
public class BoolOperators : ConditionKey
{
    private protected BoolOperators(string name)
        : base(name)
    {
    }

    internal BoolOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is true.</summary>
    public Condition IsTrue => Test("Bool", "true");

    /// <summary>The value is false.</summary>
    public Condition IsFalse => Test("Bool", "false");
}
