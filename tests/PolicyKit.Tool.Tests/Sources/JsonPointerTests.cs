using PolicyKit.Json;
using PolicyKit.Sources;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Tests.Sources;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("""{"a/b": [1, {"~c": "§text§"}]}""", "/a~1b/1/~0c")]
    [InlineData("""{"§name§": {"x": 1}}""", "/name")]
    [InlineData("""§{§"x": 1}""", "")]
    [InlineData("""{"a": [§1, 2§]}""", "/a")]
    [InlineData("""{"": "§x§"}""", "/")]
    public void Place_IsItsInnermostValue(string marked, string pointer)
    {
        int start = marked.IndexOf('§', StringComparison.Ordinal);
        int end = marked.LastIndexOf('§') - 1;

        JsonPointer.Of(JsonReader.Read(marked.Replace("§", "", StringComparison.Ordinal)).Root, TextRange.FromBounds(start, end)).ShouldBe(pointer);
    }
}
