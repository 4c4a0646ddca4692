using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Tests.Literals;

public sealed class LiteralReaderTests
{
    private const char Hole = LiteralMap.Hole;

    [Theory]
    [InlineData("\"a\\\"b\\u0041\\x42;\\U0001F600\\t\\e\"", "a\"bAB;\U0001F600\t\u001b")]
    [InlineData("@\"a\"\"b\\\n c\"", "a\"b\\\n c")]
    [InlineData("\"\"\"a\"b\\\"\"\"", "a\"b\\")]
    [InlineData("\"\"\"\n    a\n\n      \"b\"\n    \"\"\"", "a\n\n  \"b\"")]
    [InlineData("\"\"\"\r\n\ta\r\n\tb\r\n\t\"\"\"", "a\r\nb")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\" + \"b\" + (\"c\" + \"d\")", "abcd")]
    public void Literal_IsDecodedLikeTheCompilerDoes(string expression, string expected) =>
        Expressions.Read(expression).Text.ShouldBe(expected);

    [Theory]
    [InlineData("$\"a{{b}}{x}\\n\"", "a{b}\uFFFC\n")]
    [InlineData("$@\"a{{\"\"b\"\"}}{x}\"", "a{\"b\"}\uFFFC")]
    [InlineData("@$\"{x}{y,3}{z:N}\"", "\uFFFC\uFFFC\uFFFC")]
    [InlineData("$\"\"\"a{x}b\"c\"\"\"", "a\uFFFCb\"c")]
    [InlineData("$$\"\"\"\n    {\"a\": \"{{x}}*\"}\n      {{y}}\n    \"\"\"", "{\"a\": \"\uFFFC*\"}\n  \uFFFC")]
    [InlineData("\"a\" + x + \"b\" + y.Z()", "a\uFFFCb\uFFFC")]
    public void PartThatIsNotConstant_IsAHole(string expression, string expected) =>
        Expressions.Read(expression).Text.ShouldBe(expected);

    [Theory]
    [InlineData("\"a\" + BUCKET + \"b\"", "aBUCKETb")]
    [InlineData("$\"a{BUCKET}b\"", "aBUCKETb")]
    public void Constant_IsItsText(string expression, string expected) =>
        Expressions.Read(expression).Text.ShouldBe(expected);

    [Fact]
    public void FormattedConstant_IsAHole() => Expressions.Read("$\"{BUCKET,9}\"").Text.ShouldBe(Hole.ToString());

    [Theory]
    [InlineData("\"\\\"ab\\\": 1\"", "\"ab\"", "\\\"ab\\\"")]
    [InlineData("@\"{\"\"ab\"\": 1}\"", "\"ab\"", "\"\"ab\"\"")]
    [InlineData("\"\"\"\n    x\n    yz\n    \"\"\"", "yz", "yz")]
    [InlineData("$\"a{x}{{b\"", "a\uFFFC{", "a{x}{{")]
    [InlineData("\"ab\" + x + \"cd\"", "b\uFFFCc", "b\" + x + \"c")]
    [InlineData("\"ab\" + BUCKET", "CKE", "BUCKET")]
    public void Part_IsFoundInTheSource(string expression, string part, string source) =>
        Expressions.SourceOf(expression, part).ShouldBe(source);

    [Fact]
    public void LongChain_IsReadWithoutDeepRecursion()
    {
        string chain = string.Join(" + ", Enumerable.Repeat("\"a\"", 3000));
        Expressions.Read(chain).Text.Length.ShouldBe(3000);
    }

    [Theory]
    [InlineData("\"a")]
    [InlineData("$\"{")]
    [InlineData("\"\"\"\n  a\n b\n  \"\"\"")]
    public void IncompleteLiteral_IsNotRead(string expression) => Expressions.TryRead(expression).ShouldBeNull();
}
