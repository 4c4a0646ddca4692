using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

public sealed class BucketNameTests
{
    [Theory]
    [InlineData("new-client2", true)]
    [InlineData("a.b", true)]
    [InlineData("ab", false)]
    [InlineData("acme-", false)]
    [InlineData("-acme", false)]
    [InlineData("Acme", false)]
    [InlineData("ac_me", false)]
    [InlineData("ac..me", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("192.168.1", true)]
    [InlineData("", false)]
    public void Name_IsLegalAsS3Says(string name, bool expected) => BucketName.IsLegal(name).ShouldBe(expected);

    [Fact]
    public void NameOf64Characters_IsNotLegal() => BucketName.IsLegal(new string('a', 64)).ShouldBeFalse();
}
