using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class RequestAnalyzerTests
{
    private const string TestFramework = "xunit.core";

    [Theory]
    [InlineData("""policy.ShouldDeny({|PK2002:"s3:GetObjct"|}, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.ShouldAllow({|PK2002:"s3:ListObjectsV2"|}, "arn:aws:s3:::acme");""")]
    [InlineData("""document.ShouldExplicitlyDeny({|PK2002:"lambda:Invoke"|}, function);""")]
    [InlineData("""policies.ShouldDeny({|PK2001:"s4:GetObject"|}, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.Evaluate({|PK2003:"GetObject"|}, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.Evaluate({|PK2003:"s3:Get*"|}, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policies.Evaluate({|PK2003:""|}, "*");""")]
    [InlineData("""new AuthorizationRequest("s3:GetObject", {|PK2004:"acme/x"|});""")]
    [InlineData("""new AuthorizationRequest("s3:GetObject", {|PK2004:""|});""")]
    [InlineData("""new AuthorizationRequest(resource: {|PK2004:"arn:aws:s3:acme/x"|}, action: "s3:GetObject");""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", {|PK2004:"arn:aws:s3:::acme/*"|});""")]
    [InlineData("""policy.ShouldDeny("sqs:SendMessage", {|PK2005:"arn:aws:sqs:::queue"|});""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", {|PK2006:"arn:aws:s3:::acme"|});""")]
    [InlineData("""policy.ShouldDeny("s3:ListBucket", {|PK2006:"arn:aws:s3:::acme/x"|});""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", {|PK2006:"*"|});""")]
    [InlineData("""policy.ShouldDeny({|PK2002:Misspelt|}, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.ShouldDeny({|PK2002:"s3:GetObjct"|}, $"arn:aws:s3:::{name}/x");""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", {|PK2004:$"bucket/{name}"|});""")]
    [InlineData("""AuthorizationRequest.Unchecked({|PK2003:"NewAction"|}, "*");""")]
    public Task RequestThatNobodyCanMake_IsFound(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""policy.ShouldDeny("s3:GetObject", "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.ShouldDeny("S3:getobject", "arn:aws-cn:s3:::acme/a:b c");""")]
    [InlineData("""policy.ShouldAllow("ec2:DescribeInstances", "*");""")]
    [InlineData("""policy.ShouldDeny(name, "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.ShouldDeny($"s3:{name}", "arn:aws:s3:::acme/x");""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", name);""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", $"arn:aws:s3:::{name}");""")]
    [InlineData("""policy.ShouldDeny("s3:GetObject", $"{name}/x");""")]
    [InlineData("""AuthorizationRequest.Unchecked("s3:NewAction", "arn:aws:s3:::acme");""")]
    [InlineData("""policy.ShouldDeny(AuthorizationRequest.Unchecked("new:Action", "*"));""")]
    [InlineData("""Other.ShouldDeny("GetObject", "acme/x");""")]
    public Task RequestThatSomebodyCanMake_IsNot(string statement) => VerifyAsync(statement);

    [Fact]
    public async Task UnknownAction_IsReplacedByTheOneThatWasMeant() =>
        await VerifyFixAsync("PK2002", "\"s3:ListObjectsV2\", \"arn:aws:s3:::acme\"", "\"s3:ListBucket\", \"arn:aws:s3:::acme\"");

    [Fact]
    public async Task UnknownService_IsReplacedByTheOneThatWasMeant() =>
        await VerifyFixAsync("PK2001", "\"s4:ListBucket\", \"arn:aws:s3:::acme\"", "\"s3:ListBucket\", \"arn:aws:s3:::acme\"");

    [Fact]
    public async Task TextThatIsNoArn_IsCompleted() =>
        await VerifyFixAsync("PK2004", "\"s3:GetObject\", @\"acme/x\"", "\"s3:GetObject\", \"arn:aws:s3:::acme/x\"");

    [Fact]
    public async Task ObjectOfABucketsAction_BecomesTheBucket() =>
        await VerifyFixAsync("PK2006", "\"s3:ListBucket\", \"arn:aws:s3:::acme/x\"", "\"s3:ListBucket\", \"arn:aws:s3:::acme\"");

    [Fact]
    public async Task ConstantOfAnotherPlace_HasNoFix()
    {
        using var session = new FixSession(Source("""policy.ShouldDeny(Misspelt, "arn:aws:s3:::acme/x");"""), Analysis.Builder);
        (await session.ApplyAsync("PK2002")).ShouldBeFalse();
    }

    /// <summary>Policies in tests are samples, so findings about them are mild; a request in a test is where a slip does harm.</summary>
    [Fact]
    public async Task InTests_ItIsAsSeriousAsAnywhere()
    {
        MetadataReference framework = Analysis.Compile().WithAssemblyName(TestFramework).ToMetadataReference();
        Compilation compilation = Analysis.Compile(Source("""policy.ShouldDeny("s3:GetObjct", "arn:aws:s3:::acme/x");"""))
            .AddReferences([.. Analysis.Builder, framework]);

        (await Analysis.RunAsync(compilation)).ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("policy.ShouldDeny(")]
    [InlineData("policy.ShouldDeny(\"s3:\"")]
    [InlineData("policy.ShouldDeny(\"s3:GetObject\",);")]
    [InlineData("new AuthorizationRequest(\"s3:")]
    [InlineData("policy.Evaluate(\"\", \"arn:\", x);")]
    public async Task HalfTypedCode_DoesNoHarm(string statement) =>
        (await Analysis.RunAsync(Analysis.Compile(Source(statement)).AddReferences(Analysis.Builder))).ShouldAllBe(found => found.Id != "AD0001");

    private static async Task VerifyFixAsync(string id, string written, string meant)
    {
        using var session = new FixSession(Source($"policy.ShouldDeny({written});"), Analysis.Builder);
        (await session.ApplyAsync(id)).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(Source($"policy.ShouldDeny({meant});"));
    }

    private static Task VerifyAsync(string statement) => Analysis.VerifyWithBuilderAsync(Source(statement));

    private static string Source(string statement) => $$"""
        using PolicyKit;
        using PolicyKit.Assertions;
        using PolicyKit.Evaluation;

        public static class Tests
        {
            private const string Misspelt = "s3:GetObjct";
            private const string function = "arn:aws:lambda:eu-west-1:111122223333:function:f";

            public static void Test(IdentityPolicy policy, PolicyDocument document, PolicySet policies, string name)
            {
                {{statement}}
            }
        }

        public static class Other
        {
            public static void ShouldDeny(string action, string resource) { }
        }
        """;
}
