using PolicyKit.Json;

namespace PolicyKit.Engine.Tests.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Values_HaveTheirPositions()
    {
        const string Text = """{"a": ["x\ny", 1.5e3, true]}""";

        JsonText json = JsonReader.Read(Text);

        json.Errors.ShouldBeEmpty();
        JsonMember member = json.Root.Members.ShouldHaveSingleItem();
        Text.Substring(member.NameRange.Start, member.NameRange.Length).ShouldBe("a");
        json.Root.Range.ShouldBe(new TextRange(0, Text.Length));
        member.Value.Items.Select(item => Text.Substring(item.Range.Start, item.Range.Length)).ShouldBe([@"""x\ny""", "1.5e3", "true"]);
        member.Value.Items[0].Text.ShouldBe("x\ny");
    }

    [Theory]
    [InlineData("abc", 1, 1, "b")]
    [InlineData("a\\u0062c", 1, 1, "\\u0062")]
    [InlineData("\\\"x\\\\y", 1, 2, "x\\\\")]
    [InlineData("\\ud83d\\ude00z", 2, 1, "z")]
    public void PartOfAString_IsFoundBehindEscapes(string content, int start, int length, string expected)
    {
        string text = $"\"{content}\"";

        TextRange range = JsonReader.Read(text).Root.RangeOf(start, length);

        text.Substring(range.Start, range.Length).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", 0, "Expected a value, found the end of the text.")]
    [InlineData("{\"a\" 1}", 5, "Expected ':' behind the name, found '1'.")]
    [InlineData("{\"a\": }", 6, "Expected a value, found '}'.")]
    [InlineData("{\"a\": 1 \"b\": 2}", 8, "Expected ',' or '}', found '\"'.")]
    [InlineData("[1, 2,]", 5, "Expected a value behind ',', found ']': JSON allows no comma at the end.")]
    [InlineData("[1, 2", 5, "Expected ']' for the '[' at position 0, found the end of the text.")]
    [InlineData("{a: 1}", 1, "Expected a name in double quotes or '}', found 'a'.")]
    [InlineData("'a'", 0, "Expected '\"', found \"'\": JSON strings stand in double quotes.")]
    [InlineData("[01]", 1, "Expected a number such as -1, 0.5 or 1e3, found '01'.")]
    [InlineData("nil", 0, "Expected a value (strings stand in double quotes), found 'nil'.")]
    [InlineData("1 2", 2, "Expected the end of the text behind the value, found '2'.")]
    [InlineData("[1] // x", 4, "JSON has no comments: remove it; a Sid can say what a statement is for.")]
    [InlineData("\"a\\x\"", 2, "'\\x' is no escape sequence of JSON: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX.")]
    [InlineData("\"a", 2, "The text ends inside a string: add '\"' at the string's end.")]
    [InlineData("\uFEFF{}", 0, "Expected a value, found a byte order mark.")]
    public void BadInput_IsReportedWhereItIs(string text, int position, string message)
    {
        JsonError error = JsonReader.Read(text).Errors[0];

        error.Range.Start.ShouldBe(position);
        error.Message.ShouldBe(message);
    }

    [Fact]
    public void EveryError_IsReported_AndTheRestIsRead()
    {
        JsonText json = JsonReader.Read("""{"a": tru, "b": 'x', "b": [1 2], "c": 01, "d": "ok"}""");

        json.Errors.Select(error => error.Kind).ShouldBe(
            [JsonErrorKind.Syntax, JsonErrorKind.Syntax, JsonErrorKind.Syntax, JsonErrorKind.Syntax, JsonErrorKind.DuplicateName]);
        json.Root.Find("d")!.Text.ShouldBe("ok");
        json.Root.Find("b")!.Items.Select(item => item.Text).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void ForgottenClosingQuote_EndsTheStringWithItsLine()
    {
        JsonText json = JsonReader.Read("{\n  \"a\": \"x,\n  \"b\": \"y\"\n}");

        json.Errors[0].Message.ShouldStartWith("The string has no closing quote");
        json.Root.Find("b")!.Text.ShouldBe("y");
    }

    [Theory]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\ude00\\ud83d\"")]
    public void LoneSurrogate_IsReported(string text) =>
        JsonReader.Read(text).Errors.ShouldContain(error => error.Kind == JsonErrorKind.LoneSurrogate);

    [Fact]
    public void NestingTooDeep_IsReportedOnce_AndUsesNoStack()
    {
        JsonText json = JsonReader.Read("[" + new string('[', 1_000_000) + new string(']', 1_000_000) + ", 7]");

        json.Errors.ShouldHaveSingleItem().Kind.ShouldBe(JsonErrorKind.Depth);
        json.Root.Items[1].Text.ShouldBe("7");
    }

    [Fact]
    public void Holes_StandForText_Values_AndMembers()
    {
        JsonText json = JsonReader.Read("{\"a\": \"x\uFFFCy\", \"b\": \uFFFC, \uFFFC \"c\": [\uFFFC, 1]}", holes: true);

        json.Errors.ShouldBeEmpty();
        json.Root.Find("a")!.Text.ShouldBe("x\uFFFCy");
        json.Root.Find("b")!.Kind.ShouldBe(JsonKind.Unknown);
        json.Root.Find("c")!.Items[0].Kind.ShouldBe(JsonKind.Unknown);
    }

    [Fact]
    public void HoleMark_WithoutHoles_IsAnOrdinaryCharacter() => JsonReader.Read("[\uFFFC]").Errors.ShouldNotBeEmpty();
}
