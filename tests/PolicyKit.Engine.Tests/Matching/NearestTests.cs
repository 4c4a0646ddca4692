using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Matching;

public sealed class NearestTests
{
    private static readonly string[] Names = ["Action", "Resource", "NotResource", "Effect"];

    [Theory]
    [InlineData("Actions", "Action")]
    [InlineData("action", "Action")]
    [InlineData("Ressource", "Resource")]
    [InlineData("Efefct", "Effect")]
    [InlineData("Comment", null)]
    [InlineData("", null)]
    public void MisspeltName_IsFound(string name, string? expected) => Nearest.Find(name, Names).ShouldBe(expected);
}
