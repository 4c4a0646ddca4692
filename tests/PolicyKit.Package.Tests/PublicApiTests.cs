namespace PolicyKit.Package.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void CoreAssembly_HasThisPublicApi() => PublicApi.Describe(typeof(Policy).Assembly).ShouldMatchSnapshot("txt");

    [Fact]
    public void AccessAssembly_HasThisPublicApi() => PublicApi.Describe(typeof(Access.AccessPlan).Assembly).ShouldMatchSnapshot("txt");
}
