using PolicyKit.Credentials;

namespace PolicyKit.Engine.Tests.Credentials;

/// <summary>The keys here are made up: they have the shape of keys and belong to nobody.</summary>
public sealed class LiteralKeysTests
{
    private const string Id = "AKIAZ7QWKX4NPL2RTYVB";
    private const string Secret = "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";

    [Theory]
    [InlineData(Id, Secret, nameof(CredentialPart.SecretKey))]
    [InlineData(null, Secret, nameof(CredentialPart.SecretKey))]
    [InlineData("storekeyid12345678", Secret, nameof(CredentialPart.SecretKey))]
    [InlineData(null, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", nameof(CredentialPart.SecretKey))]
    [InlineData(Id, "hG7kLm2Qp9Rt4Vw8X", nameof(CredentialPart.SecretKey))]
    [InlineData(Id, null, nameof(CredentialPart.AccessKeyId))]
    public void KeyShapedLiteral_Triggers(string? id, string? secret, string part) =>
        LiteralKeys.Leaking(id, secret).ToString().ShouldBe(part);

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("AKIAI44QH8DHBEXAMPLE", Secret)]
    [InlineData("test", "test")]
    [InlineData("accessKey", "secretKey")]
    [InlineData("minioadmin", "minioadmin")]
    [InlineData("YOUR_ACCESS_KEY_ID", "YOUR_SECRET_ACCESS_KEY")]
    [InlineData("123456789012", Secret)]
    [InlineData(Id, "<secret>")]
    [InlineData(Id, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("AKIAXXXXXXXXXXXXXXXX", null)]
    [InlineData("AKIA1234567890123456", null)]
    [InlineData(null, "0123456789abcdefghijklmnopqrstuvwxyzABCD")]
    [InlineData(null, "ThisIsMyFakeSecretKeyForUnitTestingOnly1")]
    [InlineData(null, null)]
    public void ExampleOrPlaceholder_DoesNotTrigger(string? id, string? secret) =>
        LiteralKeys.Leaking(id, secret).ShouldBe(CredentialPart.None);

    [Fact]
    public void RandomText_HasMoreEntropyThanWords()
    {
        Entropy.BitsPerCharacter(Secret).ShouldBeGreaterThan(4.7);
        Entropy.BitsPerCharacter("minioadmin").ShouldBeLessThan(2.5);
        Entropy.BitsPerCharacter("aaaa").ShouldBe(0);
    }
}
