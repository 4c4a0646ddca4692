using System.Globalization;
using System.Net;
using CsCheck;
using PolicyKit.Conditions;

namespace PolicyKit.Engine.Tests.Conditions;

public sealed class IpRangeTests
{
    [Theory]
    [InlineData("203.0.113.0/24", "203.0.113.255", true)]
    [InlineData("203.0.113.77/24", "203.0.113.1", true)]
    [InlineData("203.0.113.0/24", "203.0.114.0", false)]
    [InlineData("0.0.0.0/0", "255.255.255.255", true)]
    [InlineData("0.0.0.0/0", "::1", false)]
    [InlineData("::/0", "203.0.113.7", false)]
    [InlineData("::/0", "ffff::", true)]
    [InlineData("10.0.0.0/8", "10.1.0.0/16", true)]
    [InlineData("10.1.0.0/16", "10.0.0.0/8", false)]
    [InlineData("2001:db8::/32", "2001:DB8:ffff::1", true)]
    [InlineData("2001:db8::/63", "2001:db8:0:1::", true)]
    [InlineData("2001:db8::/64", "2001:db8:0:1::", false)]
    [InlineData("2001:db8::/65", "2001:db8::7fff:0:0:0", true)]
    [InlineData("2001:db8::/65", "2001:db8::8000:0:0:0", false)]
    [InlineData("2001:db8::1", "2001:db8:0:0:0:0:0:1", true)]
    [InlineData("::ffff:203.0.113.7", "::ffff:cb00:7107", true)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", false)]
    public void Network_HoldsItsAddresses(string network, string address, bool expected)
    {
        IpRange.TryParse(network, out IpRange outer).ShouldBeTrue();
        IpRange.TryParse(address, out IpRange inner).ShouldBeTrue();
        outer.Contains(inner).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.256")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.4/33")]
    [InlineData("1.2.3.4/")]
    [InlineData("::/129")]
    [InlineData(":")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7::8")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData("1:")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    public void AnythingElse_IsNone(string text) => IpRange.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void AnyV6Address_IsReadAsTheFrameworkDoes() => Gen.Byte.Array[16].Sample(bytes =>
    {
        // Runs of zeros, so that some are written with "::".
        for (int i = 0; i < 16; i++) bytes[i] = bytes[i] % 3 == 0 ? bytes[i] : (byte)0;
        var address = new IPAddress(bytes);
        IpRange.TryParse(address.ToString(), out IpRange range).ShouldBeTrue(address.ToString());
        IPAddress.Parse(range.ToString()).ShouldBe(address);
        range.IsAddress.ShouldBeTrue();
    });

    [Fact]
    public void FirstAndLast_BoundTheNetwork() => Gen.Select(Gen.UInt, Gen.Int[0, 32]).Sample((address, length) =>
    {
        string text = new IPAddress([(byte)(address >> 24), (byte)(address >> 16), (byte)(address >> 8), (byte)address]) + "/" + length.ToString(CultureInfo.InvariantCulture);
        IpRange.TryParse(text, out IpRange range).ShouldBeTrue();
        (range.Last().Low - range.First().Low + 1).ShouldBe(1UL << (32 - length), text);
        range.Contains(range.First()).ShouldBeTrue(text);
        range.Contains(range.Last()).ShouldBeTrue(text);
    });
}
