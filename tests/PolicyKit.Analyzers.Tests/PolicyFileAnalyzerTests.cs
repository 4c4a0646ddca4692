using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class PolicyFileAnalyzerTests
{
    [Theory]
    [InlineData("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]\n}", "PK5001 (2,47)")]
    [InlineData("{\r\n oops", "PK1001 (1,1)")]
    public async Task PolicyFile_Triggers(string text, string expected)
    {
        ImmutableArray<Diagnostic> found = await RunAsync("app.policy.json", text);
        found.Select(d => d.Id + " (" + d.Location.GetLineSpan().StartLinePosition + ")").ShouldContain(expected);
        found[0].Location.GetLineSpan().Path.ShouldBe("app.policy.json");
    }

    [Fact]
    public async Task EmptyPolicyFile_Triggers() => (await RunAsync("app.policy.json", "")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("policy.json.txt")]
    public async Task OtherFile_DoesNotTrigger(string path) => (await RunAsync(path, "{ oops")).ShouldBeEmpty();

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string path, string text) =>
        Analysis.RunAsync(Analysis.Compile("class C { }"), new TextFile(path, text));
}
