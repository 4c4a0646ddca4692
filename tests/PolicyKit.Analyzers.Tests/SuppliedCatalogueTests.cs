using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>A project may give the analyzers newer data than they carry.</summary>
public sealed class SuppliedCatalogueTests
{
    private const string Index = "source\tnpm newer\ndate\t2027-01-02\nservice\tdemo\tAmazon Demo\n";
    private const string Demo = "service\tdemo\tAmazon Demo\nactions\tRead\t-\t-\n\tGetDemo\n";

    [Fact]
    public async Task NewService_IsKnown() => (await Ids("demo:GetDemo", Index, Demo)).ShouldBeEmpty();

    [Fact]
    public async Task UnknownActionOfNewService_IsReportedWithTheNewDate()
    {
        Diagnostic found = (await Run("demo:GetNothing", Index, Demo)).ShouldHaveSingleItem();

        found.Id.ShouldBe("PK2002");
        found.GetMessage(null).ShouldContain("2027-01-02");
    }

    [Fact]
    public async Task OtherServices_AreStillKnown() => (await Ids("s3:Frobnicate", Index, Demo)).ShouldBe(["PK2002"]);

    [Fact]
    public async Task BrokenData_IsPassedOver() => (await Ids("demo:GetDemo", Index, "\tservice\n\n?")).ShouldBe(["PK2002"]);

    private static async Task<IEnumerable<string>> Ids(string action, string index, string service) =>
        (await Run(action, index, service)).Select(found => found.Id);

    private static async Task<ImmutableArray<Diagnostic>> Run(string action, string index, string service)
    {
        string policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{action}}","Resource":"*"}]}""";
        var options = new AnalyzerOptions(
            [new TextFile("x.policy.json", policy), new TextFile("data/catalogue.txt", index), new TextFile("data/demo.txt", service)],
            new NewerFiles());
        return await Analysis.Compile("").WithAnalyzers(Analysis.Analyzers, options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class NewerFiles : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(textFile.Path.EndsWith(".txt", StringComparison.Ordinal) ? "newer" : null);
    }

    private sealed class Options(string? use) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.PolicyKitCatalogue" ? use : null;
            return value is not null;
        }
    }
}
