using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class SuppressionWithoutReasonAnalyzerTests
{
    private const string Using = "using System.Diagnostics.CodeAnalysis;\n";

    [Theory]
    [InlineData("#pragma warning disable {|PK9002:PK5006|}\nclass C;", "#pragma warning disable PK5006 // REASON\nclass C;")]
    [InlineData("#pragma warning disable CS0168, {|PK9002:PK5006|} //\nclass C;", "#pragma warning disable CS0168, PK5006 // REASON\nclass C;")]
    [InlineData("#pragma warning disable {|PK9002:PK5006|} // <Pending>\nclass C;", "#pragma warning disable PK5006 // REASON\nclass C;")]
    [InlineData(
        Using + "[SuppressMessage(\"PolicyKit\", {|PK9002:\"PK5006:SiblingPrefix\"|})]\nclass C;",
        Using + "[SuppressMessage(\"PolicyKit\", \"PK5006:SiblingPrefix\", Justification = \"REASON\")]\nclass C;")]
    [InlineData(
        Using + "[SuppressMessage(\"PolicyKit\", {|PK9002:\"PK5006\"|}, Justification = \"<Pending>\")]\nclass C;",
        Using + "[SuppressMessage(\"PolicyKit\", \"PK5006\", Justification = \"REASON\")]\nclass C;")]
    public async Task SuppressionWithoutReason_Triggers_AndTheFixAsksForIt(string marked, string repaired)
    {
        await Analysis.VerifyAsync(marked);

        using var session = new FixSession(Markup.Parse(marked).Code);
        (await session.ApplyAsync("PK9002")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(repaired);
        (await session.FindingsAsync()).ShouldContain(found => found.Id == "PK9002", customMessage: "the placeholder is no reason");
    }

    [Theory]
    [InlineData("#pragma warning disable PK5006 // all of them are ours\nclass C;")]
    [InlineData("#pragma warning restore PK5006\nclass C;")]
    [InlineData("#pragma warning disable CS0168\nclass C;")]
    [InlineData(Using + "[SuppressMessage(\"PolicyKit\", \"PK5006\", Justification = \"all of them are ours\")]\nclass C;")]
    [InlineData(Using + "[SuppressMessage(\"Usage\", \"CA2200\")]\nclass C;")]
    [InlineData("class SuppressMessageAttribute(string a, string b) : System.Attribute;\n[SuppressMessage(\"PolicyKit\", \"PK5006\")]\nclass C;")]
    public Task ReasonOrOtherRule_DoesNotTrigger(string code) => Analysis.VerifyAsync(code);

    [Theory]
    [InlineData("#pragma warning disable")]
    [InlineData("#pragma warning disable PK")]
    [InlineData("[SuppressMessage(")]
    [InlineData("[SuppressMessage(\"\", \"PK5006\", Justification =")]
    public async Task HalfTypedCode_DoesNotThrow(string code) =>
        (await Analysis.RunAsync(Analysis.Compile(code))).ShouldNotContain(diagnostic => diagnostic.Id == "AD0001");
}
