using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The keys here are made up: they have the shape of keys and belong to nobody.</summary>
public sealed class KeyInSourceAnalyzerTests
{
    private const string Id = "AKIAZ7QWKX4NPL2RTYVB";
    private const string Secret = "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";
    private const string Bedrock = "ABSKQmVkcm9ja0FQSUtleS1hYmNkMTIzNC1hdC0xMTExMjIyMjMzMzM6eVQ3cDJLcTlXbTRSdjhYejFCbjVDZDZGaDNKczBMZzpaeDlDdjhCbjdOcTZXZTVSdDRZdTNJbzJQMQ";

    [Theory]
    [InlineData("class C { string a = \"{|PK8002:ID|}\"; }")]
    [InlineData("class C { string a = @\"key={|PK8002:ID|};\"; }")]
    [InlineData("class C { string M(int x) => $\"{x} {|PK8002:ID|} \"; }")]
    [InlineData("class C { const string AwsSecretAccessKey = {|PK8002:\"SECRET\"|}; }")]
    [InlineData("class C { string SecretKey { get; } = {|PK8002:\"SECRET\"|}; }")]
    [InlineData("class C { void M(System.Collections.Generic.Dictionary<string, string> settings) { settings[\"AWS:SecretKey\"] = {|PK8002:\"SECRET\"|}; } }")]
    [InlineData("class C { object M() => new System.Collections.Generic.Dictionary<string, string> { { \"AWS_SECRET_ACCESS_KEY\", {|PK8002:\"SECRET\"|} } }; }")]
    [InlineData("class C { string token = \"{|PK8002:BEDROCK|}\"; }")]
    public async Task KeyInALiteral_Triggers_AndIsNotShown(string marked)
    {
        foreach (Diagnostic found in await Analysis.VerifyAsync(Fill(marked)))
        {
            found.GetMessage(null).ShouldNotContain(Id);
            found.GetMessage(null).ShouldNotContain(Secret);
            found.Properties.Values.ShouldAllBe(value => value == null || !value.Contains(Secret));
        }
    }

    [Theory]
    [InlineData("class C { string a = \"AKIAIOSFODNN7EXAMPLE\"; }")]
    [InlineData("class C { string a = \"AKIAAAAAAAAAAAAAAAAA\"; string b = \"AKIAZ7QWKX4NPL2RTYVBX\"; string c = \"xAKIAZ7QWKX4NPL2RTYVB\"; string d = \"AIDAZ7QWKX4NPL2RTYVB\"; }")]
    [InlineData("class C { const string SecretKey = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"; }")]
    [InlineData("class C { const string SecretKey = \"0123456789abcdef0123456789abcdef01234567\"; }")]
    [InlineData("class C { const string SecretKey = \"Please choose a secret key for the service\"; }")]
    [InlineData("class C { const string Hash = \"SECRET\"; }")]
    [InlineData("class C { // ID\n }")]
    public Task PlaceholderOrOtherText_DoesNotTrigger(string code) => Analysis.VerifyAsync(Fill(code));

    [Theory]
    [InlineData("class C { object M() => new Amazon.Runtime.BasicAWSCredentials(\"ID\", {|PK8001:\"SECRET\"|}); }")]
    [InlineData("class C { const string Id = \"ID\"; const string SecretKey = \"SECRET\"; object M() => new Amazon.Runtime.BasicAWSCredentials(Id, {|PK8001:SecretKey|}); }")]
    public Task KeyThatALibraryIsHanded_IsTheOtherRules(string code) => Analysis.VerifyWithSdkAsync(Fill(code));

    [Fact]
    public async Task BesideALocalEndpoint_IsInformation() =>
        (await Analysis.VerifyAsync(Fill("class C { object M() => (\"http://localhost:4566\", \"{|PK8002:ID|}\"); }")))
            .ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);

    [Theory]
    [InlineData("appsettings.json", """{ "AWS": { "AccessKey": "[ID]", "SecretKey": "[SECRET]" } }""")]
    [InlineData("sub/appsettings.Production.json", """{ "AWS:SecretKey": "[SECRET]" }""")]
    [InlineData("Properties/launchSettings.json", """{ "profiles": { "app": { "environmentVariables": { "AWS_SECRET_ACCESS_KEY": "[SECRET]" } } } }""")]
    [InlineData("web.config", """<configuration><appSettings><add key="AWSAccessKey" value="[ID]" /></appSettings></configuration>""")]
    public async Task KeyInAFileOfSettings_Triggers(string path, string text)
    {
        string file = Fill(text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(Analysis.Compile(""), new TextFile(path, file));

        found.Select(one => file.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)).Order()
            .ShouldBe(new[] { Id, Secret }.Where(key => file.Contains(key, StringComparison.Ordinal)).Order());
        found.ShouldAllBe(one => one.Id == "PK8002");
    }

    [Theory]
    [InlineData("appsettings.json", """{ "AWS": { "AccessKey": "", "SecretKey": "set by the environment" }, "Hash": "SECRET" }""")]
    [InlineData("appsettings.json", "{ \"SecretKey\": ")]
    [InlineData("other.json", """{ "AccessKey": "ID" }""")]
    public async Task SettingsWithoutAKey_DoNotTrigger(string path, string text) =>
        (await Analysis.RunAsync(Analysis.Compile(""), new TextFile(path, Fill(text)))).ShouldBeEmpty();

    private static string Fill(string text) => text
        .Replace("SECRET_", "\u0001", StringComparison.Ordinal)
        .Replace("BEDROCK", Bedrock, StringComparison.Ordinal)
        .Replace("ID", Id, StringComparison.Ordinal)
        .Replace("SECRET", Secret, StringComparison.Ordinal)
        .Replace("\u0001", "SECRET_", StringComparison.Ordinal);
}
