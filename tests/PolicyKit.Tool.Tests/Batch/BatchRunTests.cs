using PolicyKit.Tool.Batch;

namespace PolicyKit.Tool.Tests.Batch;

public sealed class BatchRunTests
{
    [Theory]
    [InlineData("""{"id":"a b","text":"x"}""", """{"id":"a b","length":1}""")]
    [InlineData("""{"text":"xyz","id":1.50}""", """{"id":1.50,"length":3}""")]
    [InlineData("""{"id":{"n":[1,null,true]},"text":""}""", """{"id":{"n":[1,null,true]},"length":0}""")]
    [InlineData("""{"text":"x"}""", """{"id":null,"length":1}""")]
    public void UsableLine_IsAnsweredWithItsId(string line, string answer) => Answers(line).ShouldBe((0, answer + "\n"));

    [Theory]
    [InlineData("""{"id":7,"text":1}""", "7", "The field 'text' is no string.")]
    [InlineData("""{"id":7}""", "7", "The field 'text' is missing.")]
    [InlineData("""{"id":7,"text":"x","more":0}""", "7", "The field 'more' is not known here; a line has id, text.")]
    [InlineData("""[1]""", "null", "A line of a batch is a JSON object.")]
    public void UnusableLine_IsAnsweredWithItsError(string line, string id, string error) =>
        Answers(line).ShouldBe((2, $"{{\"id\":{id},\"error\":\"{error}\"}}\n"));

    [Fact]
    public void BrokenLine_KeepsTheIdThatCouldBeRead_AndTheRestGoesOn()
    {
        (int code, string output) = Answers("{\"id\":1,\"text\":\"x\"\n\n{\"id\":2,\"text\":\"x\"}\r\n{\"id\":");

        code.ShouldBe(2);
        string[] lines = output.Split('\n');
        lines[0].ShouldStartWith("{\"id\":1,\"error\":\"At character ");
        lines[1].ShouldBe("{\"id\":2,\"length\":1}");
        lines[2].ShouldStartWith("{\"id\":null,\"error\":\"At character ");
        lines.Length.ShouldBe(4);
    }

    [Fact]
    public void Answer_ComesBeforeTheNextLineIsRead()
    {
        using var output = new StringWriter();
        var input = new WatchedReader(output, "{\"id\":1,\"text\":\"\"}", "{\"id\":2,\"text\":\"\"}");

        Run(input, output);

        input.Seen.ShouldBe(["", "{\"id\":1,\"length\":0}\n", "{\"id\":1,\"length\":0}\n{\"id\":2,\"length\":0}\n"]);
    }

    private static (int Code, string Output) Answers(string lines)
    {
        using var output = new StringWriter();
        int code = Run(new StringReader(lines), output);
        return (code, output.ToString());
    }

    private static int Run(TextReader input, TextWriter output) => BatchRun.Over(input, output, ["text"], line =>
    {
        int length = line.String("text").Length;
        return writer =>
        {
            writer.Name("length");
            writer.Raw(length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        };
    });

    private sealed class WatchedReader(TextWriter output, params string[] lines) : TextReader
    {
        private int _next;

        public List<string> Seen { get; } = [];

        public override string? ReadLine()
        {
            Seen.Add(output.ToString()!);
            return _next < lines.Length ? lines[_next++] : null;
        }
    }
}
