using System.Text.Json;

namespace PolicyKit.Access.Tests;

public sealed class AwsCliJsonTests
{
    [Fact]
    public void Json_IsLaidOutWithFourSpaces() => AwsCliJson.Format("""{"a":["x","y"],"b":{"c":1}}""").ShouldBe(
        """
        {
            "a": [
                "x",
                "y"
            ],
            "b": {
                "c": 1
            }
        }
        """);

    [Fact]
    public void MarksWithinStrings_AreLeftAlone()
    {
        const string Json = """{"a{[,:]}":"\"\\,:{"}""";
        AwsCliJson.Format(Json).ShouldBe("{\n    \"a{[,:]}\": \"\\\"\\\\,:{\"\n}");
    }

    [Fact]
    public void Layout_IsThatOfAnyFourSpaceWriter()
    {
        string json = Plans.ThreeClients().Documents[0].Json;
        var options = new JsonWriterOptions { Indented = true, IndentSize = 4, NewLine = "\n" };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options)) JsonDocument.Parse(json).WriteTo(writer);
        AwsCliJson.Format(json).ShouldBe(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
