using PolicyKit.Tool.Linting;

namespace PolicyKit.Tool.Tests.Linting;

public sealed class FingerprintTests
{
    private static readonly string Some = Fingerprint.Of("PK5006", "/Statement/0/Resource/1", "Read", "a b");

    [Theory]
    [InlineData("PK5006", "/Statement/3/Resource", "Read", "a\r\n  b")]
    [InlineData("PK5006", "/Statement/Resource/0", "Read", "ab")]
    public void WhatMoves_KeepsIt(string rule, string pointer, string sid, string text) =>
        Fingerprint.Of(rule, pointer, sid, text).ShouldBe(Some);

    [Theory]
    [InlineData("PK5007", "/Statement/0/Resource/1", "Read", "a b")]
    [InlineData("PK5006", "/Statement/0/NotResource/1", "Read", "a b")]
    [InlineData("PK5006", "/Statement/0/Resource/1", "Write", "a b")]
    [InlineData("PK5006", "/Statement/0/Resource/1", "Read", "a c")]
    public void WhatChanges_ChangesIt(string rule, string pointer, string sid, string text) =>
        Fingerprint.Of(rule, pointer, sid, text).ShouldNotBe(Some);

    [Fact]
    public void Baselines_StayGoodInLaterVersions() => Some.ShouldBe("a387bac774c7e307");
}
