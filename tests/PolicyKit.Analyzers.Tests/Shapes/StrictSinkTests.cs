using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Shapes;

/// <summary>Where nothing but a policy can go, other text is a mistake; and policies whose parts lie in several places.</summary>
public sealed class StrictSinkTests
{
    private const string Stubs = """
        namespace Amazon.Auth.AccessControlPolicy { public class Policy { public static Policy FromJson(string json) => new(); } }
        namespace Amazon.IdentityManagement.Model
        {
            public class PutUserPolicyRequest
            {
                public PutUserPolicyRequest() { }
                public PutUserPolicyRequest(string userName, string policyName, string policyDocument) { }
                public string PolicyDocument { get; set; } = "";
            }
        }
        """;

    [Theory]
    [InlineData("object M() => Amazon.Auth.AccessControlPolicy.Policy.FromJson(\"{ {|PK1001:o|}ops\");")]
    [InlineData("object M() { Amazon.IdentityManagement.Model.PutUserPolicyRequest r = new(\"u\", \"p\", \"{ {|PK1001:o|}ops\"); return r; }")]
    [InlineData("object M() => new Amazon.IdentityManagement.Model.PutUserPolicyRequest { PolicyDocument = (\"{ \" + \"{|PK1001:o|}ops\").Trim() };")]
    [InlineData("void M(Amazon.IdentityManagement.Model.PutUserPolicyRequest r) => r.PolicyDocument = \"{ {|PK1001:o|}ops\";")]
    [InlineData("const string P = \"{\\\"Statement\\\": {|PK1001:oops|} \\\"Effect\\\" }\"; object M() => new Amazon.IdentityManagement.Model.PutUserPolicyRequest { PolicyDocument = P };")]
    public Task OtherText_Triggers(string member) => Analysis.VerifyAsync("class C { " + member + " }", Stubs);

    [Theory]
    [InlineData("const string P = \"{\\\"Statement\\\": oops \\\"Effect\\\" }\"; object M() => P;")]
    [InlineData("object M(string p) => new Amazon.IdentityManagement.Model.PutUserPolicyRequest(\"{ u\", \"{ p\", p);")]
    [InlineData("object M(string p) => new Amazon.IdentityManagement.Model.PutUserPolicyRequest { PolicyDocument = p.Replace(\"{ a\", \"}\") };")]
    [InlineData("object M(string p) => new Amazon.IdentityManagement.Model.PutUserPolicyRequest { PolicyDocument = System.IO.File.ReadAllText(\"policy.json\") };")]
    public Task TextThatIsNotKnown_DoesNotTrigger(string member) => Analysis.VerifyAsync("class C { " + member + " }", Stubs);

    [Fact]
    public Task PartInAnotherFile_IsRead() => Analysis.VerifyAsync(
        "class C { string M() => \"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"{|PK5006:arn:aws:s3:::\" + Names.Bucket|} + \"\\\"}]}\"; }",
        "static class Names { public static readonly string Bucket = \"acme*\"; }");

    [Fact]
    public async Task TopLevelVariableThatIsAssignedAgain_IsNotKnown()
    {
        const string Code = "var bucket = \"acme*\";\nbucket = args[0];\nSystem.Console.WriteLine(\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"arn:aws:s3:::\" + bucket + \"\\\"}]}\");";
        CSharpCompilation compilation = Analysis.Compile(Code);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        (await Analysis.RunAsync(compilation)).ShouldBeEmpty();
        (await Analysis.RunAsync(compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code.Replace("bucket = args[0];\n", "", StringComparison.Ordinal)))))
            .Select(found => found.Id).ShouldBe(["PK5006"]);
    }

    [Theory]
    [InlineData("d[\"Version\"] = \"2012-10-17\"; ", "PK5006")]
    [InlineData("Fill(d); ", "")]
    [InlineData("", "PK1007 PK5006")]
    public async Task TopLevelObject_IsFollowedLikeAnyOther(string change, string found)
    {
        string code = "using System.Collections.Generic; var d = new Dictionary<string, object> { [\"Statement\"] = new { Effect = \"Allow\", "
            + "Action = \"s3:GetObject\", Resource = \"arn:aws:s3:::acme*\" } }; " + change
            + "System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(d)); static void Fill(Dictionary<string, object> o) => o[\"Id\"] = \"a\";";
        CSharpCompilation compilation = Analysis.Compile(code);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        string.Join(' ', (await Analysis.RunAsync(compilation)).Select(finding => finding.Id).Order()).ShouldBe(found);
    }

    [Fact]
    public Task VariableThatIsDeclaredByItself_IsSurvived() => Analysis.VerifyAsync(
        "class C { string A => B + \"Statement\" + B; string B => A + \"Effect\" + A; string M() => A.Replace(A, B) + B; }");
}
