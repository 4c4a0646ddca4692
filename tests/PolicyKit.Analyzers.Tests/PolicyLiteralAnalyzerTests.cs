using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class PolicyLiteralAnalyzerTests
{
    private const string Sdk = """
        namespace Amazon.S3.Model { public class PutBucketPolicyRequest { public string Policy { get; set; } = ""; } }
        namespace Amazon.IdentityManagement.Model
        {
            public class PutUserPolicyRequest { public PutUserPolicyRequest(string userName, string policyName, string policyDocument) { } }
        }
        namespace Amazon.S3 { public interface IAmazonS3 { object PutBucketPolicyAsync(string bucketName, string policy); } }
        namespace Amazon.Organizations.Model { public class CreatePolicyRequest { public string Content { get; set; } = ""; } }
        namespace Other { public class PutBucketPolicyRequest { public string Policy { get; set; } = ""; } }
        """;

    [Theory]
    [InlineData("""
        "{|PK1007:{|}\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}]}"
        """)]
    [InlineData("""
        @"{|PK1007:{|}""Statement"":[{""Effect"":""Allow"",""Action"":""s3:GetObject"",""Resource"":""{|PK5006:arn:aws:s3:::acme*|}""}]}"
        """)]
    [InlineData("""
        $"{|PK1007:{{|}\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::acme*|}\"}}]}}"
        """)]
    [InlineData("""
        "{|PK1007:{|}\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\"," + "\"Resource\":\"{|PK5006:arn:aws:s3:::" + "acme*|}\"}]}"
        """)]
    [InlineData("""
        "{|PK1007:{|}\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"{|PK5006:arn:aws:s3:::" + Prefix + "*|}\"}]}"
        """)]
    public Task PolicyInAnyLiteral_Triggers(string literal) => Analysis.VerifyAsync(
        "class C { const string Prefix = \"acme\"; string Policy => " + literal + "; }");

    [Theory]
    [InlineData("""
        $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::{name}\"}}]}}"
        """)]
    [InlineData("""
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:ListBucket\",\"Resource\":" + name + "}]}"
        """)]
    [InlineData("""
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::BUCKET/*\"}]}".Replace("BUCKET", name)
        """)]
    [InlineData("\"{ \\\"Statement\\\": \\\"SELECT 1\\\", \\\"Effect\\\": \\\"none\\\" }\"")]
    [InlineData("\"\\\"Statement\\\" and \\\"Effect\\\" are words\"")]
    [InlineData("\"{ \\\"Statement\\\": [ { \\\"Effect\\\": \"")]
    [InlineData("\"{}\"")]
    public Task UnknownPartOrOtherText_DoesNotTrigger(string literal) =>
        Analysis.VerifyAsync("class C { string M(string name) => " + literal + "; }");

    [Theory]
    [InlineData("new Amazon.S3.Model.PutBucketPolicyRequest { Policy = \"{ {|PK1001:o|}ops\" }")]
    [InlineData("s3.PutBucketPolicyAsync(\"b\", policy: \"{ {|PK1001:o|}ops\")")]
    [InlineData("new Amazon.IdentityManagement.Model.PutUserPolicyRequest(\"u\", \"p\", \"{ {|PK1001:o|}ops\")")]
    public Task TextThatIsNoJsonWhereAPolicyGoes_Triggers(string expression) =>
        Analysis.VerifyAsync("class C { object M(Amazon.S3.IAmazonS3 s3) => " + expression + "; }", Sdk);

    [Theory]
    [InlineData("new Other.PutBucketPolicyRequest { Policy = \"{ oops\" }")]
    [InlineData("new Amazon.S3.Model.PutBucketPolicyRequest { Policy = \"\" }")]
    [InlineData("new Amazon.S3.Model.PutBucketPolicyRequest { Policy = name }")]
    [InlineData("new Amazon.S3.Model.PutBucketPolicyRequest { Policy = $\"{name}\" }")]
    [InlineData("s3.PutBucketPolicyAsync(\"b\" + 1, name)")]
    [InlineData("new Amazon.Organizations.Model.CreatePolicyRequest { Content = \"{}\" }")]
    public Task LookAlikeOrUnknownPolicy_DoesNotTrigger(string expression) =>
        Analysis.VerifyAsync("class C { object M(Amazon.S3.IAmazonS3 s3, string name) => " + expression + "; }", Sdk);

    [Fact]
    public async Task ServiceControlPolicy_IsJudgedAsOne()
    {
        const string All = "\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"}]}\"";
        await Analysis.VerifyAsync("class C { object M() => new Amazon.Organizations.Model.CreatePolicyRequest { Content = " + All + " }; }", Sdk);
    }

    [Fact]
    public async Task EditorConfig_DecidesTheSeverity()
    {
        const string Code = """
            class C { const string P = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::acme*\"}]}"; }
            """;
        CSharpCompilation compilation = Analysis.Compile(Code);
        (await SeverityAsync(compilation)).ShouldBe(DiagnosticSeverity.Info);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new("PK5002", ReportDiagnostic.Error)]));
        (await SeverityAsync(compilation)).ShouldBe(DiagnosticSeverity.Error);

        static async Task<DiagnosticSeverity> SeverityAsync(Compilation compilation) =>
            (await Analysis.RunAsync(compilation)).Single(d => d.Id == "PK5002").Severity;
    }

    [Fact]
    public async Task FixInInterpolatedString_KeepsHolesAndBraces()
    {
        const string Code = """
            class C { string M(string x) => $"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Sid\":\"{x}\",\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::acme*\"}}]}}"; }
            """;
        using var session = new FixSession(Code);
        (await session.ApplyAsync("PK5006", "Only the bucket")).ShouldBeTrue();
        (await session.TextAsync()).ShouldEndWith(
            "{{\\\"Sid\\\":\\\"{x}\\\",\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:*\\\","
            + "\\\"Resource\\\":[\\\"arn:aws:s3:::acme\\\", \\\"arn:aws:s3:::acme/*\\\"]}}]}}\"; }");
    }

    /// <summary>C# takes the braces of a policy variable for its own, where they are not doubled.</summary>
    [Theory]
    [InlineData(""""class C { string M(string username) => $$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/{|PK1012:$|}{{username}}/*"}}""" ; }"""")]
    [InlineData(""""class C { string P = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/{|PK1012:${{aws:username}}|}/*"}}""" ; }"""")]
    public Task DamagedVariable_Triggers(string marked) =>
        Analysis.VerifyAsync(marked.Replace("}}\"\"\"", "} }\"\"\"", StringComparison.Ordinal));
}
