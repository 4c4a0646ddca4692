namespace PolicyKit.Analyzers.Tests.Literals;

public sealed class LiteralEditorTests
{
    [Theory]
    [InlineData("\"[\\\"a\\\"]\"", "\"a\"", "{\"b\\\": 1}\n", "\"[{\\\"b\\\\\\\": 1}\\n]\"")]
    [InlineData("@\"[\"\"a\"\"]\"", "\"a\"", "\"b\"", "@\"[\"\"b\"\"]\"")]
    [InlineData("$\"[{{{x}\"", "[", "{}", "$\"{{}}{{{x}\"")]
    [InlineData("\"\"\"\n    [\n    ]\n    \"\"\"", "\n", "\n  \"a\",\n", "\"\"\"\n    [\n      \"a\",\n    ]\n    \"\"\"")]
    [InlineData("$$\"\"\"{{{x}} a\"\"\"", "a", "{ \"b\" }", "$$\"\"\"{{{x}} { \"b\" }\"\"\"")]
    public void NewText_IsWrittenTheWayTheLiteralIs(string expression, string oldText, string newText, string expected) =>
        Expressions.Replace(expression, oldText, newText).ShouldBe(expected);

    [Theory]
    [InlineData("\"\"\"a\"\"\"", "a", "\"b\"")]
    [InlineData("\"\"\"a b\"\"\"", " ", "\n")]
    [InlineData("\"\"\"a b\"\"\"", " ", "\"\"\"")]
    [InlineData("$\"\"\"a b\"\"\"", " ", "{")]
    [InlineData("$$\"\"\"a { b\"\"\"", "a ", "{")]
    [InlineData("\"a\" + BUCKET + \"b\"", "BUC", "x")]
    [InlineData("$\"{BUCKET}\"", "BUC", "x")]
    [InlineData("x + \"b\"", "\uFFFCb", "b")]
    [InlineData("\"a\" + (\"b\" + y)", "ab", "c")]
    [InlineData("\"a\"", "a", "\uFFFC")]
    public void TextThatHasNoFormInThisLiteral_GivesNoEdit(string expression, string oldText, string newText) =>
        Expressions.Replace(expression, oldText, newText).ShouldBeNull();

    [Theory]
    [InlineData("$\"p{x}*\"", "p\uFFFC*", "[p\uFFFC, p\uFFFC/*]", "$\"[p{x}, p{x}/*]\"")]
    [InlineData("\"p\" + x + \"*\"", "p\uFFFC*", "[p\uFFFC, p\uFFFC/*]", "\"[p\" + x + \", p\" + x + \"/*]\"")]
    [InlineData("$\"{x}-{y}\"", "\uFFFC-\uFFFC", "\uFFFC+\uFFFC;\uFFFC", "$\"{x}+{y};{x}\"")]
    [InlineData("\"p\" + x + \"*\"", "\uFFFC*", "\uFFFC-*", "\"p\" + x + \"-*\"")]
    [InlineData("@\"p\" + x + @\"*\"", "p\uFFFC", "\uFFFCp", "@\"\" + x + @\"p*\"")]
    [InlineData("\"ab\" + \"cd\"", "bc", "-", "\"a-d\"")]
    public void Hole_KeepsItsSource(string expression, string oldText, string newText, string expected) =>
        Expressions.Replace(expression, oldText, newText).ShouldBe(expected);

    [Fact]
    public void ConstantThatStays_IsNotTouched() =>
        Expressions.Replace("\"a\" + BUCKET + \"*\"", "aBUCKET*", "aBUCKET-*").ShouldBe("\"a\" + BUCKET + \"-*\"");

    [Fact]
    public void EmptyLiteral_CanBeFilled() => Expressions.Edit("\"\"", 0, 0, "a").ShouldBe("\"a\"");
}
