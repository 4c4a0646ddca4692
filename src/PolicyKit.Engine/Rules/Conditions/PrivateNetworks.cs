using PolicyKit.Conditions;

namespace PolicyKit.Rules.Conditions;

/// <summary>The networks whose addresses never come from the internet (RFC 1918, 3927, 4193, 4291, 6598).</summary>
internal static class PrivateNetworks
{
    private static readonly IpRange[] All =
    [
        .. new[]
        {
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "fc00::/7", "fe80::/10", "::1",
        }.Select(text => IpRange.TryParse(text, out IpRange range) ? range : default),
    ];

    public static bool Contain(IpRange range) => Array.Exists(All, network => network.Contains(range));
}
