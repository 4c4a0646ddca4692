using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PolicyKit;

/// <summary>An IP address, or a network in CIDR notation, IPv4 or IPv6.</summary>
public sealed class IpNetwork
{
    private readonly string _text;

    /// <summary>A network.</summary>
    /// <param name="address">The network's address; no bit behind the prefix may be set.</param>
    /// <param name="prefixLength">How many leading bits are fixed: 0 to 32 for IPv4, 0 to 128 for IPv6.</param>
    /// <exception cref="ArgumentException">The prefix is out of range, or the address has bits behind it.</exception>
    public IpNetwork(IPAddress address, int prefixLength)
    {
        byte[] bytes = (address ?? throw new ArgumentNullException(nameof(address))).GetAddressBytes();
        if (prefixLength < 0 || prefixLength > bytes.Length * 8)
        {
            throw new ArgumentException(
                $"/{prefixLength} is no prefix of {address}: it has {bytes.Length * 8} bits.", nameof(prefixLength));
        }

        if (HasBitsBehind(bytes, prefixLength))
        {
            throw new ArgumentException(
                $"{address} has bits behind its prefix /{prefixLength}, so that the network meant is unclear.", nameof(address));
        }

        _text = address + "/" + prefixLength.ToString(CultureInfo.InvariantCulture);
    }

    private IpNetwork(IPAddress address) => _text = address.ToString();

    /// <summary>An address such as <c>203.0.113.7</c>, or a network such as <c>203.0.113.0/24</c>.</summary>
    /// <param name="text">IPv4 in four decimal fields, or IPv6.</param>
    /// <exception cref="ArgumentException">The text is neither.</exception>
    public static implicit operator IpNetwork(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        int slash = text.IndexOf('/');
        string address = slash < 0 ? text : text.Substring(0, slash);
        if (!IPAddress.TryParse(address, out IPAddress? parsed) || !IsPlain(address, parsed)) throw Unreadable(text);
        if (slash < 0) return new IpNetwork(parsed);
        return int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            ? new IpNetwork(parsed, length)
            : throw Unreadable(text);
    }

    /// <summary>One address.</summary>
    /// <param name="address">IPv4 or IPv6.</param>
    public static implicit operator IpNetwork(IPAddress address) =>
        new(address ?? throw new ArgumentNullException(nameof(address)));

    /// <summary>The text as it stands in a policy.</summary>
    public override string ToString() => _text;

    // The system also reads "10" and "0x7f.1" as IPv4 and takes scopes on IPv6; IAM takes neither.
    private static bool IsPlain(string text, IPAddress parsed) => parsed.AddressFamily == AddressFamily.InterNetwork
        ? string.Equals(parsed.ToString(), text, StringComparison.Ordinal)
        : text.IndexOfAny(['%', '[']) < 0;

    private static bool HasBitsBehind(byte[] bytes, int prefixLength)
    {
        for (int bit = prefixLength; bit < bytes.Length * 8; bit++)
        {
            if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0) return true;
        }

        return false;
    }

    private static ArgumentException Unreadable(string text) =>
        new($"\"{text}\" is no IP address or network: write 203.0.113.0/24 or 2001:db8::/32.", nameof(text));
}
