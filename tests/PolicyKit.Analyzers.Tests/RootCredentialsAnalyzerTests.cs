using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class RootCredentialsAnalyzerTests
{
    private const string Before = """
        using Amazon; using Amazon.Runtime; using Amazon.Runtime.CredentialManagement; using Amazon.S3;
        using Amazon.IdentityManagement; using Amazon.IdentityManagement.Model; using Amazon.SecurityToken.Model;
        using System.Collections.Generic;
        class C
        {
            string rootFolder = ""; string ROOT_AWS_SECRET = "";
            void Configure(object request) { }
            void M(IAmazonIdentityManagementService iam, Dictionary<string, string> config, AWSCredentials rootCredentials, string id, string user, string callerArn)
            {
                
        """;

    private const string Stubs = """
        namespace Amazon.IdentityManagement
        {
            public interface IAmazonIdentityManagementService
            {
                object CreateAccessKeyAsync(System.Threading.CancellationToken cancellationToken = default);
                object CreateAccessKeyAsync(Model.CreateAccessKeyRequest request, System.Threading.CancellationToken cancellationToken = default);
            }
        }
        namespace Amazon.IdentityManagement.Model
        {
            public class CreateAccessKeyRequest
            {
                public CreateAccessKeyRequest() { }
                public CreateAccessKeyRequest(string userName) { }
                public string UserName { get; set; } = "";
            }
        }
        namespace Amazon.SecurityToken.Model { public class GetSessionTokenRequest { public string SerialNumber { get; set; } = ""; } }
        namespace Other { public class Chain { public bool TryGetProfile(string profileName) => true; } }
        """;

    [Theory]
    [InlineData("AWSConfigs.AWSProfileName = {|PK8003:\"root\"|};")]
    [InlineData("new CredentialProfileStoreChain().TryGetAWSCredentials({|PK8003:\"default-root\"|}, out _);")]
    [InlineData("var profile = new Profile({|PK8003:\"MasterRoot\"|});")]
    [InlineData("System.Environment.SetEnvironmentVariable(\"AWS_PROFILE\", {|PK8003:\"root\"|});")]
    public Task ProfileNamedRoot_Triggers(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("new BasicAWSCredentials(id, {|PK8003:ROOT_AWS_SECRET|});")]
    [InlineData("new BasicAWSCredentials(id, {|PK8003:config[\"AWS:RootSecretKey\"]|});")]
    [InlineData("new BasicAWSCredentials(id, {|PK8003:System.Environment.GetEnvironmentVariable(\"ROOT_SECRET_KEY\")|}!);")]
    [InlineData("var key = config[\"root_access_key\"] ?? \"\"; new BasicAWSCredentials({|PK8003:key|}, id);")]
    [InlineData("new AmazonS3Client({|PK8003:rootCredentials|});")]
    public Task ValueNamedAsRootCredentials_Triggers(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("iam.{|PK8003|}CreateAccessKeyAsync();", "iam.CreateAccessKeyAsync()")]
    [InlineData("iam.CreateAccessKeyAsync({|PK8003|}new CreateAccessKeyRequest());", "new CreateAccessKeyRequest()")]
    [InlineData("var request = new CreateAccessKeyRequest(); iam.CreateAccessKeyAsync(request);", "new CreateAccessKeyRequest()")]
    public Task NewAccessKeyForTheCaller_Triggers(string statements, string marked) => VerifyAsync(
        statements.Replace("{|PK8003|}", "", StringComparison.Ordinal)
            .Replace(marked, "{|PK8003:" + marked + "|}", StringComparison.Ordinal));

    [Fact]
    public Task MfaDeviceOfRoot_Triggers() => VerifyAsync(
        "var r = new GetSessionTokenRequest { SerialNumber = {|PK8003:\"arn:aws:iam::123456789012:mfa/root-account-mfa-device\"|} };");

    [Theory]
    [InlineData("AWSConfigs.AWSProfileName = \"grassroots\";")]
    [InlineData("new CredentialProfileStoreChain().TryGetProfile(\"uproot-dev\", out _);")]
    [InlineData("new Other.Chain().TryGetProfile(\"root\");")]
    [InlineData("new BasicAWSCredentials(id, rootFolder);")]
    [InlineData("new BasicAWSCredentials(id, config[\"MINIO_ROOT_SECRET_KEY\"]);")]
    [InlineData("iam.CreateAccessKeyAsync({|PK8008:new CreateAccessKeyRequest(user)|});")]
    [InlineData("iam.CreateAccessKeyAsync({|PK8008:new CreateAccessKeyRequest { UserName = user }|});")]
    [InlineData("var request = {|PK8008:new CreateAccessKeyRequest()|}; request.UserName = user; iam.CreateAccessKeyAsync(request);")]
    [InlineData("var request = {|PK8008:new CreateAccessKeyRequest()|}; Configure(request); iam.CreateAccessKeyAsync(request);")]
    [InlineData("var r = new GetSessionTokenRequest { SerialNumber = \"arn:aws:iam::123456789012:mfa/alice\" };")]
    [InlineData("if (callerArn.EndsWith(\":root\")) throw new System.InvalidOperationException();")]
    [InlineData("if (callerArn == \"arn:aws:iam::123456789012:root\") return;")]
    [InlineData("string principal = \"arn:aws:iam::123456789012:root\";")]
    public Task OrdinaryUseOrGuard_DoesNotTrigger(string statements) => VerifyAsync(statements);

    private static Task VerifyAsync(string statements) => Analysis.VerifyWithSdkAsync(Before + statements + " } }", Stubs);
}
