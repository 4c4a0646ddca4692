namespace PolicyKit.Building;

/// <summary>The operators of a multi-valued Boolean key, each for any value and for all values.</summary>
public class BoolSetOperators : ConditionKey
{
    private protected BoolSetOperators(string name)
        : base(name)
    {
    }

    internal BoolSetOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>At least one value of the key is true.</summary>
    public Condition AnyIsTrue => Test("ForAnyValue:Bool", "true");

    /// <summary>At least one value of the key is false.</summary>
    public Condition AnyIsFalse => Test("ForAnyValue:Bool", "false");

    /// <summary>Every value of the key is true; true also where the key is missing or empty.</summary>
    public Condition AllAreTrue => Test("ForAllValues:Bool", "true");

    /// <summary>Every value of the key is false; true also where the key is missing or empty.</summary>
    public Condition AllAreFalse => Test("ForAllValues:Bool", "false");
}
