using PolicyKit.Json;

namespace PolicyKit.Engine.Tests.Json;

public sealed class JsonPlaceTests
{
    private const string Text = """{"a": [1, {"b": "x", "c": [["d"]]}], "e": {}}""";
    private static readonly JsonNode Root = JsonReader.Read(Text).Root;

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "b")]
    [InlineData("\"x\"", "b")]
    [InlineData("x", "b")]
    [InlineData("[\"d\"]", "")]
    [InlineData("{}", "e")]
    public void NameOrValue_IsFoundWhereItStands(string part, string name) =>
        JsonPlace.Find(Root, new(Text.IndexOf(part, StringComparison.Ordinal), part.Length))!.Name.ShouldBe(name);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 4)]
    [InlineData(1000, 1)]
    public void OtherStretch_IsNotFound(int start, int length) => JsonPlace.Find(Root, new(start, length)).ShouldBeNull();

    [Fact]
    public void Object_IsFoundByItsFirstCharacter()
    {
        int inner = Text.IndexOf("{\"b\"", StringComparison.Ordinal);

        JsonPlace.FindObject(Root, 0).ShouldBe(Root);
        JsonPlace.FindObject(Root, inner)!.Find("b")!.Text.ShouldBe("x");
        JsonPlace.FindObject(Root, inner + 1).ShouldBeNull();
    }
}
