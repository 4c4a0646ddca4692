using System.Text.Json;
using CsCheck;
using PolicyKit.Json;

namespace PolicyKit.Engine.Tests.Json;

/// <summary>
/// The reader accepts and refuses what System.Text.Json does, and reads the same values. It differs, on purpose, in reporting
/// duplicate names and lone surrogates (both refused by IAM) and in the depth it allows.
/// </summary>
public sealed class JsonReaderParityTests
{
    private static readonly Gen<string> JsonLike = Gen.OneOf(
        Gen.OneOf("{", "}", "[", "]", ":", ",", "\"", "\\", " ", "\n", "true", "false", "null", "-", "0", "1", "2.5", "1e9", "+", ".", "e"),
        Gen.OneOf("\"a\"", "\"b\"", "\"\\n\"", "\"\\u00e9\"", "\"\\uD83D\\uDE00\"", "{\"a\":1}", "[1,2]", "[]", "{}", "\"", "/", "//x\n", "\t"),
        Gen.Char[' ', '~'].Select(c => c.ToString()));

    private static readonly Gen<string> Texts = JsonLike.Array[0, 12].Select(parts => string.Concat(parts));

    private static readonly Gen<string> ValidTexts = Value(3);

    [Fact]
    public void AnyText_IsAcceptedOrRefusedAlike() => Texts.Sample(Check, iter: 20_000);

    [Fact]
    public void ValidText_IsReadAlike() => ValidTexts.Sample(Check, iter: 5_000);

    [Fact]
    public void ValidTextWithOneCharacterChanged_IsAcceptedOrRefusedAlike() =>
        Gen.Select(ValidTexts, Gen.Int[0, 1_000], Gen.Char[' ', '~']).Sample(
            (text, at, c) => Check(text.Remove(at % text.Length, 1).Insert(at % text.Length, c.ToString())), iter: 10_000);

    private static void Check(string text)
    {
        JsonText read = JsonReader.Read(text);
        bool refused = read.Errors.Any(error => error.Kind == JsonErrorKind.Syntax);
        JsonDocument? expected = null;
        try
        {
            expected = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
        }

        refused.ShouldBe(expected is null, text);
        if (expected is not null) CheckEqual(read.Root, expected.RootElement, text);
    }

    private static void CheckEqual(JsonNode node, JsonElement expected, string text)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                node.Kind.ShouldBe(JsonKind.Object, text);
                JsonProperty[] properties = [.. expected.EnumerateObject()];
                node.Members.Select(member => member.Name).ShouldBe(properties.Select(property => property.Name), text);
                for (int i = 0; i < properties.Length; i++) CheckEqual(node.Members[i].Value, properties[i].Value, text);
                break;
            case JsonValueKind.Array:
                node.Kind.ShouldBe(JsonKind.Array, text);
                JsonElement[] items = [.. expected.EnumerateArray()];
                node.Items.Count.ShouldBe(items.Length, text);
                for (int i = 0; i < items.Length; i++) CheckEqual(node.Items[i], items[i], text);
                break;
            case JsonValueKind.String:
                node.Kind.ShouldBe(JsonKind.String, text);
                node.Text.ShouldBe(expected.GetString(), text);
                break;
            case JsonValueKind.Number:
                node.Kind.ShouldBe(JsonKind.Number, text);
                node.Text.ShouldBe(expected.GetRawText(), text);
                break;
            default:
                node.Kind.ToString().ShouldBe(expected.ValueKind.ToString(), text);
                break;
        }
    }

    private static Gen<string> Value(int depth)
    {
        Gen<string> text = Gen.OneOf("a", "Action", "é", "\\\"", "\\u20ac", "\\/", "${aws:username}", "*").Array[0, 4].Select(parts => $"\"{string.Concat(parts)}\"");
        Gen<string> scalar = Gen.OneOf(text, Gen.OneOf("true", "false", "null"), Gen.Double[-1e6, 1e6].Select(number => JsonSerializer.Serialize(number)));
        if (depth == 0) return scalar;
        Gen<string> space = Gen.OneOf("", " ", "\n", "\t ");
        Gen<string> item = Gen.Select(space, Value(depth - 1), space).Select((before, value, after) => before + value + after);
        Gen<string> array = item.Array[0, 4].Select(items => $"[{string.Join(",", items)}]");
        Gen<string> member = Gen.Select(text, space, item).Select((name, before, value) => name + before + ":" + value);
        return Gen.OneOf(scalar, array, member.Array[0, 4].Select(members => $"{{{string.Join(",", members)}}}"));
    }
}
