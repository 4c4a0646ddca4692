using System.Text.Json;
using CsCheck;
using PolicyKit.Json;

namespace PolicyKit.Engine.Tests.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void Values_AreSetApart() => Write(indented: false).ShouldBe("""{"a":["x",1,{}],"b":[],"c":{"d":true}}""");

    [Fact]
    public void Indented_BreaksLinesTheSameOnEveryPlatform() => Write(indented: true).ShouldBe(
        "{\n  \"a\": [\n    \"x\",\n    1,\n    {}\n  ],\n  \"b\": [],\n  \"c\": {\n    \"d\": true\n  }\n}");

    [Theory]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\0\n\u001f", "\"\\u0000\\u000a\\u001f\"")]
    [InlineData("\u007f\u00e9\u00ff/<>&'", "\"\u007f\u00e9\u00ff/<>&'\"")]
    [InlineData("\u0100\u20ac\ud83d\ude00", "\"\\u0100\\u20ac\\ud83d\\ude00\"")]
    public void Characters_AreEscapedOnlyWhereTheyMustBe(string text, string expected) => Quoted(text).ShouldBe(expected);

    [Fact]
    public void AnyText_IsReadBackAsItWas() => Gen.String[Gen.Char["a\"\\\n\u00e9\u20ac\u0000 "], 0, 3000]
        .Sample(text => JsonSerializer.Deserialize<string>(Quoted(text)) == text);

    [Fact]
    public void TwoTexts_AreOneString()
    {
        JsonWriter writer = JsonWriter.Start();
        writer.String("arn:aws", ":s3:::\"x");
        writer.Finish().ShouldBe("\"arn:aws:s3:::\\\"x\"");
    }

    [Fact]
    public void WriterInsideAnother_DoesNotDisturbIt()
    {
        JsonWriter outer = JsonWriter.Start();
        outer.BeginArray();
        outer.String(Quoted("inner"));
        outer.EndArray();
        outer.Finish().ShouldBe("""["\"inner\""]""");
    }

    private static string Quoted(string text)
    {
        JsonWriter writer = JsonWriter.Start();
        writer.String(text);
        return writer.Finish();
    }

    private static string Write(bool indented)
    {
        JsonWriter writer = JsonWriter.Start(indented);
        writer.BeginObject();
        writer.Name("a");
        writer.BeginArray();
        writer.String("x");
        writer.Raw("1");
        writer.BeginObject();
        writer.EndObject();
        writer.EndArray();
        writer.Name("b");
        writer.BeginArray();
        writer.EndArray();
        writer.Name("c");
        writer.BeginObject();
        writer.Name("d");
        writer.Raw("true");
        writer.EndObject();
        writer.EndObject();
        return writer.Finish();
    }
}
