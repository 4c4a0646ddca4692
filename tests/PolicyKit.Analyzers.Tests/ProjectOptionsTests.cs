using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>What an .editorconfig says of a project reaches every host.</summary>
public sealed class ProjectOptionsTests
{
    private const string Shared = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-*/data"}]}""";

    [Theory]
    [InlineData("PK5007", "policykit.clients", "acme")]
    [InlineData("PK5009", "policykit.clients", "acme,acme-shop")]
    [InlineData("", "policykit.allowed_wildcards", "arn:aws:s3:::acme-*")]
    [InlineData("PK5007", "policykit.allowed_wildcards", "acme-*")]
    [InlineData("PK5007 PK9003", "policykit.sensitive_actions", "s3:GetObject")]
    public async Task Setting_IsHeardInCodeAndInFiles(string expected, string key, string value)
    {
        var options = new AnalyzerOptions(
            [new TextFile("a.policy.json", Shared)], new ProjectSettings(new Dictionary<string, string> { [key] = value }));
        Compilation compilation = Analysis.Compile($"class C {{ string P = \"\"\"{Shared}\"\"\"; }}");
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(compilation, options);

        Ids(found.Where(diagnostic => diagnostic.Location.IsInSource)).ShouldBe(expected, "in code");
        Ids(found.Where(diagnostic => !diagnostic.Location.IsInSource)).ShouldBe(expected, "in the file");
    }

    [Fact]
    public async Task Setting_IsHeardByTheBuilder()
    {
        const string Code = """
            using PolicyKit;
            using PolicyKit.Services;
            class C { object P = Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).Build(); }
            """;
        var options = new AnalyzerOptions([], new ProjectSettings(new Dictionary<string, string> { ["policykit.sensitive_resources"] = "arn:aws:s3:::acme/*" }));
        Compilation compilation = Analysis.Compile(Code).AddReferences(Analysis.Builder);
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        Ids(await Analysis.RunAsync(compilation, options)).ShouldBe("PK9003");
    }

    [Theory]
    [InlineData("tenant.Id", true)]
    [InlineData("customer", true)]
    [InlineData("prefix", false)]
    [InlineData("bucketName", false)]
    public Task HoleBeforeAWildcard_TriggersByItsName(string expression, bool isSomeone) => Analysis.VerifyAsync(
        "class T { public string Id = \"\"; } class C { string M(T tenant, string customer, string prefix, string bucketName) => "
        + "$$\"\"\"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme/"
        + (isSomeone ? $"{{|PK5008:{{{{{expression}}}}}*|}}" : $"{{{{{expression}}}}}*") + "\"}]}\"\"\"; }");

    /// <summary>In the name of a bucket, what a wildcard follows is a name that others begin with, whatever it is called.</summary>
    [Theory]
    [InlineData("{{bucketName}}*", true)]
    [InlineData("{{name}}*", true)]
    [InlineData("acme-{{name}}*", true)]
    [InlineData("{{name}}*/*", true)]
    [InlineData("{{prefix}}*", false)]
    [InlineData("{{name}}-*", false)]
    [InlineData("{{name}}/*", false)]
    [InlineData("{{name}}", false)]
    public async Task HoleInTheNameOfABucket_TriggersBeforeAWildcard(string resource, bool isAlike)
    {
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(Analysis.Compile(
            "class C { string M(string name, string prefix, string bucketName) => $$\"\"\"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
            + "\"Action\":\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::" + resource + "\"}]}\"\"\"; }"));

        Ids(found.Where(one => one.Severity >= DiagnosticSeverity.Warning)).ShouldBe(isAlike ? "PK5008" : "");
    }

    /// <summary>The policies of a test are samples, so that nothing about them breaks its build; a key in it is as stolen as any.</summary>
    [Theory]
    [InlineData("xunit.core", DiagnosticSeverity.Info)]
    [InlineData("nunit.framework", DiagnosticSeverity.Info)]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework", DiagnosticSeverity.Info)]
    [InlineData("Contoso.Core", DiagnosticSeverity.Error)]
    public async Task ProjectOfTests_HasNoErrorsInPolicies(string reference, DiagnosticSeverity severity)
    {
        const string Wrong = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:iam::1234567890:role/a"}]}""";
        Compilation framework = CSharpCompilation.Create(
            reference, references: Basic.Reference.Assemblies.Net100.References.All, options: new(OutputKind.DynamicallyLinkedLibrary));
        Compilation compilation = Analysis.Compile(
            $"class C {{ string P = \"\"\"{Wrong}\"\"\"; string K = \"AKIAQ3EGR7ZLN5TXWUVB\"; }}").AddReferences(framework.ToMetadataReference());

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(compilation, new TextFile("a.policy.json", Wrong));

        found.Where(one => one.Id == "PK2004").Select(one => one.Severity).ShouldBe([severity, severity]);
        found.Where(one => one.Id == "PK8002").ShouldAllBe(one => one.Severity == DiagnosticSeverity.Warning);
    }

    private static string Ids(IEnumerable<Diagnostic> found) => string.Join(' ', found.Select(diagnostic => diagnostic.Id).Order());
}
