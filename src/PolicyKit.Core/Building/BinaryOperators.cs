namespace PolicyKit.Building;

/// <summary>The operator of a single-valued binary key.</summary>
public class BinaryOperators : ConditionKey
{
    private protected BinaryOperators(string name)
        : base(name)
    {
    }

    internal BinaryOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is one of these, byte by byte.</summary>
    /// <param name="first">The bytes; they are written in base64.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition Is(byte[] first, params byte[][] rest) => Test("BinaryEquals", ConditionValues.Bytes(first, rest));
}
