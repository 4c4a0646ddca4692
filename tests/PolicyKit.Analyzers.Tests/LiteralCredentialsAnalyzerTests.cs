using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The keys here are made up: they have the shape of keys and belong to nobody.</summary>
public sealed class LiteralCredentialsAnalyzerTests
{
    private const string Id = "AKIAZ7QWKX4NPL2RTYVB";
    private const string Secret = "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";

    private const string Usings = """
        using Amazon; using Amazon.Runtime; using Amazon.Runtime.CredentialManagement; using Amazon.S3; using Amazon.S3.Transfer;

        """;

    private const string Minio = """
        namespace Minio { public class MinioClient { public MinioClient(string endpoint, string accessKey, string secretKey) { } } }
        namespace Minio { public class MinioClientBuilder { public MinioClientBuilder WithStaticCredentials(string accessKey, string secretKey) => this; } }
        namespace Minio { public class StaticCredentialsOptions { public string AccessKey { get; set; } = ""; public string SecretKey { get; set; } = ""; } }
        namespace Minio { public static class ServiceCollectionExtensions { public static object AddMinio(this object services, string accessKey, string secretKey) => services; } }
        namespace Serilog { public static class LoggerConfigurationAmazonS3Extensions { public static object AmazonS3(this object writeTo, string path, string bucketName, string awsAccessKeyId, string awsSecretAccessKey) => writeTo; } }
        namespace Minio { public static class MinioClientExtensions { public static object WithCredentials(this object client, string accessKey, string secretKey) => client; } }
        namespace MassTransit { public interface IAmazonSqsHostConfigurator { void AccessKey(string value); void SecretKey(string value); } }
        namespace LocalStack.Client.Options { public class SessionOptions { public SessionOptions(string awsAccessKeyId, string awsAccessKey) { } } }
        namespace Other { public class BasicAWSCredentials { public BasicAWSCredentials(string accessKey, string secretKey) { } } }
        """;

    [Theory]
    [InlineData("new BasicAWSCredentials(\"ID\", {|PK8001:\"SECRET\"|})")]
    [InlineData("new BasicAWSCredentials(secretKey: {|PK8001:\"SECRET\"|}, accessKey: \"ID\")")]
    [InlineData("new SessionAWSCredentials(\"ID\", {|PK8001:\"SECRET\"|}, \"token\")")]
    [InlineData("new AmazonS3Client(\"ID\", {|PK8001:\"SECRET\"|}, RegionEndpoint.EUWest1)")]
    [InlineData("new TransferUtility(\"ID\", {|PK8001:\"SECRET\"|})")]
    [InlineData("new BasicAWSCredentials({|PK8001:\"ID\"|}, secret)")]
    [InlineData("new CredentialProfileOptions { AccessKey = \"ID\", SecretKey = {|PK8001:\"SECRET\"|} }")]
    [InlineData("new BasicAWSCredentials(\"ID\", {|PK8001:Constant|})")]
    [InlineData("new BasicAWSCredentials(\"ID\", {|PK8001:ReadOnly|})")]
    public Task LiteralKeyGivenToTheSdk_Triggers(string expression) => Analysis.VerifyWithSdkAsync(Fill(
        "class C { const string Constant = \"SECRET\"; static readonly string ReadOnly = \"SECRET\"; object M(string secret) => " + expression + "; }"));

    [Theory]
    [InlineData("var key = \"SECRET\"; new BasicAWSCredentials(\"ID\", {|PK8001:key|});")]
    [InlineData("var options = new CredentialProfileOptions(); options.SecretKey = {|PK8001:\"SECRET\"|};")]
    [InlineData("System.Environment.SetEnvironmentVariable(\"AWS_SECRET_ACCESS_KEY\", {|PK8001:\"SECRET\"|});")]
    [InlineData("Minio.MinioClientExtensions.WithCredentials(this, \"storekeyid12345678\", {|PK8001:\"SECRET\"|});")]
    [InlineData("new Minio.MinioClient(\"play.example.com\", \"storekeyid12345678\", {|PK8001:\"SECRET\"|});")]
    [InlineData("new Minio.MinioClientBuilder().WithStaticCredentials(\"storekeyid12345678\", {|PK8001:\"SECRET\"|});")]
    [InlineData("new Minio.StaticCredentialsOptions { AccessKey = \"storekeyid12345678\", SecretKey = {|PK8001:\"SECRET\"|} };")]
    [InlineData("Minio.ServiceCollectionExtensions.AddMinio(this, \"storekeyid12345678\", {|PK8001:\"SECRET\"|});")]
    [InlineData("Serilog.LoggerConfigurationAmazonS3Extensions.AmazonS3(this, \"log.txt\", \"logs\", \"ID\", {|PK8001:\"SECRET\"|});")]
    [InlineData("host.AccessKey({|PK8001:\"ID\"|}); host.SecretKey({|PK8001:\"SECRET\"|});")]
    public Task LiteralKeyInAStatement_Triggers(string statements) => Analysis.VerifyWithSdkAsync(Fill(
        "class C { void M(MassTransit.IAmazonSqsHostConfigurator host) { " + statements + " } }"), Minio);

    [Theory]
    [InlineData("new BasicAWSCredentials(\"AKIAIOSFODNN7EXAMPLE\", \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\");")]
    [InlineData("new BasicAWSCredentials(\"test\", \"test\");")]
    [InlineData("new BasicAWSCredentials(\"YOUR_ACCESS_KEY\", \"YOUR_SECRET_ACCESS_KEY\");")]
    [InlineData("new BasicAWSCredentials(id, secret);")]
    [InlineData("new BasicAWSCredentials(System.Environment.GetEnvironmentVariable(\"ID\")!, secret);")]
    [InlineData("new AmazonS3Client(RegionEndpoint.EUWest1);")]
    [InlineData("new Other.BasicAWSCredentials(\"{|PK8002:ID|}\", \"SECRET\");")]
    [InlineData("new LocalStack.Client.Options.SessionOptions(\"{|PK8002:ID|}\", \"SECRET\");")]
    [InlineData("System.Environment.SetEnvironmentVariable(\"MY_SECRET\", \"SECRET\");")]
    [InlineData("var key = \"SECRET\"; key = secret; new BasicAWSCredentials(id, key);")]
    [InlineData("Minio.ServiceCollectionExtensions.AddMinio(this, \"minioadmin\", \"minioadmin\");")]
    [InlineData("Serilog.LoggerConfigurationAmazonS3Extensions.AmazonS3(this, \"log.txt\", \"logs\", id, secret);")]
    [InlineData("string unused = \"SECRET\";")]
    public Task PlaceholderOrUnknownKeyOrLookAlike_DoesNotTrigger(string statements) => Analysis.VerifyWithSdkAsync(Fill(
        "class C { void M(string id, string secret) { " + statements + " } }"), Minio);

    [Fact]
    public Task WithoutAnySdk_DoesNotTrigger() => Analysis.VerifyAsync(Fill(
        "class BasicAWSCredentials { public BasicAWSCredentials(string accessKey, string secretKey) { } object M() => new BasicAWSCredentials(\"{|PK8002:ID|}\", \"SECRET\"); }")
        .Replace(Usings, "", StringComparison.Ordinal));

    [Fact]
    public async Task KeyBesideALocalEndpoint_IsForInformation()
    {
        IReadOnlyList<Diagnostic> found = await Analysis.VerifyWithSdkAsync(Fill("""
            class C { object M() => new AmazonS3Client("ID", {|PK8001:"SECRET"|}, new AmazonS3Config { ServiceURL = "http://localhost:9000" }); }
            """));
        found[0].Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Message_NeverShowsAKey()
    {
        IReadOnlyList<Diagnostic> found = await Analysis.VerifyWithSdkAsync(Fill(
            "class C { object M() => new BasicAWSCredentials(\"ID\", {|PK8001:\"SECRET\"|}); }"));
        string shown = found[0].GetMessage(null) + string.Concat(found[0].Properties.Values);
        shown.ShouldNotContain(Secret);
        shown.ShouldNotContain(Id);
    }

    [Theory]
    [InlineData("new AmazonS3Client(\"ID\", \"SECRET\", RegionEndpoint.EUWest1)", "new AmazonS3Client(RegionEndpoint.EUWest1)")]
    [InlineData("new AmazonS3Client(\"ID\", \"SECRET\")", "new AmazonS3Client()")]
    [InlineData("new AmazonS3Client(region: RegionEndpoint.EUWest1, awsAccessKeyId: \"ID\", awsSecretAccessKey: \"SECRET\")", "new AmazonS3Client(region: RegionEndpoint.EUWest1)")]
    [InlineData("new AmazonS3Client(new BasicAWSCredentials(\"ID\", \"SECRET\"), RegionEndpoint.EUWest1)", "new AmazonS3Client(RegionEndpoint.EUWest1)")]
    [InlineData("new AmazonS3Client(new BasicAWSCredentials(\"ID\", \"SECRET\"))", "new AmazonS3Client()")]
    [InlineData("Use(new BasicAWSCredentials(\"ID\", \"SECRET\"))", "Use(Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials())")]
    public async Task Fix_UsesTheDefaultChain(string expression, string expected)
    {
        const string Before = "class C { object Use(AWSCredentials c) => c; object M() => ";
        using var session = new FixSession(Fill(Before + expression + "; }"));
        (await session.ApplyAsync("PK8001")).ShouldBeTrue();
        (await session.TextAsync()).ShouldBe(Usings + Before + expected + "; }");
        (await session.ErrorsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task VariableOfTheExactType_HasNoFix()
    {
        using var session = new FixSession(Fill("class C { BasicAWSCredentials M() => new BasicAWSCredentials(\"ID\", \"SECRET\"); }"));
        (await session.ApplyAsync("PK8001")).ShouldBeFalse();
    }

    private static string Fill(string code) => Usings + code
        .Replace("\"ID\"", '"' + Id + '"', StringComparison.Ordinal)
        .Replace("{|PK8002:ID|}", "{|PK8002:" + Id + "|}", StringComparison.Ordinal)
        .Replace("\"SECRET\"", '"' + Secret + '"', StringComparison.Ordinal);
}
