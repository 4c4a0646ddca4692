namespace PolicyKit.Core.Tests;

public sealed class PrincipalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("sns")]
    [InlineData("*.amazonaws.com")]
    [InlineData("sns.amazonaws.com/")]
    [InlineData(".amazonaws.com")]
    [InlineData("sns.")]
    public void NonsenseService_Throws(string name)
    {
        Should.Throw<ArgumentException>(() => Principal.Service(name));
        Should.Throw<ArgumentException>(() => Principal.Federated(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void NonsenseCanonicalUser_Throws(string id) => Should.Throw<ArgumentException>(() => Principal.CanonicalUser(id));
}
