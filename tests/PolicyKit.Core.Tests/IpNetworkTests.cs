using System.Net;

namespace PolicyKit.Core.Tests;

public sealed class IpNetworkTests
{
    [Theory]
    [InlineData("203.0.113.0/24")]
    [InlineData("203.0.113.7")]
    [InlineData("203.0.113.7/32")]
    [InlineData("0.0.0.0/0")]
    [InlineData("2001:db8::/32")]
    [InlineData("::/0")]
    public void NetworkOrAddress_KeepsItsText(string text) => ((IpNetwork)text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("10.0.0.1/")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/+8")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("010.0.0.1")]
    [InlineData("10.0.0.1/8")]
    [InlineData("2001:db8::/129")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    public void AnythingElse_Throws(string text) => Should.Throw<ArgumentException>(() => (IpNetwork)text);

    [Fact]
    public void Address_Converts()
    {
        ((IpNetwork)IPAddress.Loopback).ToString().ShouldBe("127.0.0.1");
        new IpNetwork(IPAddress.Parse("10.0.0.0"), 8).ToString().ShouldBe("10.0.0.0/8");
    }
}
