namespace PolicyKit.Specification.Conditions;

/// <summary>A network, or an address as a network of one.</summary>
/// <param name="Bits">The address in binary digits: 32 or 128.</param>
/// <param name="Length">How many of them are the network's.</param>
public sealed record IpNetworkValue(string Bits, int Length)
{
    /// <summary>Whether another lies within. IPv4 and IPv6 never do.</summary>
    public bool Holds(IpNetworkValue other) =>
        Bits.Length == other.Bits.Length && other.Length >= Length && other.Bits.StartsWith(Bits[..Length], StringComparison.Ordinal);
}
