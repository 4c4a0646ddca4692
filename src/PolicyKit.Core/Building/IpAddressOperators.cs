namespace PolicyKit.Building;

/// <summary>The operators of a single-valued IP address key.</summary>
public class IpAddressOperators : ConditionKey
{
    private protected IpAddressOperators(string name)
        : base(name)
    {
    }

    internal IpAddressOperators(ConditionKey key)
        : base(key)
    {
    }

    /// <summary>The value is in one of these networks.</summary>
    /// <param name="first">An address or a network: a string such as <c>203.0.113.0/24</c> converts.</param>
    /// <param name="rest">More, of which any may fit.</param>
    public Condition IsIn(IpNetwork first, params IpNetwork[] rest) => Test("IpAddress", ConditionValues.Networks(first, rest));

    /// <summary>The value is in none of these networks, or missing.</summary>
    /// <param name="first">An address or a network: a string such as <c>203.0.113.0/24</c> converts.</param>
    /// <param name="rest">More, of which none may fit.</param>
    public Condition IsNotIn(IpNetwork first, params IpNetwork[] rest) =>
        Test("NotIpAddress", ConditionValues.Networks(first, rest));
}
