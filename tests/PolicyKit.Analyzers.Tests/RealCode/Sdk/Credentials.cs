using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Internal;
using Amazon.S3;
using Amazon.S3.Transfer;
using Amazon.SecurityToken;

namespace Company.Storage;

/// <summary>Where credentials enter the SDK. The keys are made up: they have the shape of keys and belong to nobody.</summary>
public sealed class Credentials
{
    private const string Secret = "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP";

    private static readonly AWSCredentials Shared = new BasicAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"); // PK8001

    private readonly string _rootSecretKey;

    public Credentials(string rootSecretKey) => _rootSecretKey = rootSecretKey;

    public IAmazonS3[] Clients(string id, string secret) =>
    [
        new AmazonS3Client(),
        new AmazonS3Client(RegionEndpoint.EUWest1),
        new AmazonS3Client(id, secret),
        new AmazonS3Client("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"), // PK8001
        new AmazonS3Client("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", RegionEndpoint.EUWest1), // PK8001
        new AmazonS3Client("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", new AmazonS3Config { RegionEndpoint = RegionEndpoint.EUWest1 }), // PK8001
        new AmazonS3Client("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", "session-token"), // PK8001
        new AmazonS3Client("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", "session-token", RegionEndpoint.EUWest1), // PK8001
        new AmazonS3Client(new BasicAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"), RegionEndpoint.EUWest1), // PK8001
        new AmazonS3Client(id, Secret, RegionEndpoint.EUWest1), // PK8001
        new AmazonS3Client("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", RegionEndpoint.EUWest1),
        new AmazonS3Client("test", "test", new AmazonS3Config { ServiceURL = "http://localhost:4566" }),
        new AmazonS3Client("minioadmin", "minioadmin", new AmazonS3Config { ServiceURL = "http://localhost:9000" }),
        new AmazonS3Client(new AnonymousAWSCredentials()),
        new AmazonS3Client(new InstanceProfileAWSCredentials()),
        new AmazonS3Client(new EnvironmentVariablesAWSCredentials()),
        new AmazonS3Client(new AssumeRoleAWSCredentials(Shared, "arn:aws:iam::111122223333:role/reader", "session")),
    ];

    public IAmazonSecurityTokenService Tokens() => new AmazonSecurityTokenServiceClient("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"); // PK8001

    public ITransferUtility Transfer() => new TransferUtility("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", RegionEndpoint.EUWest1); // PK8001

    public AWSCredentials Session(string token) => new SessionAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", token); // PK8001

    public ImmutableCredentials Fixed() => new ImmutableCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", null); // PK8001

    public AWSOptions Options() => new AWSOptions
    {
        Region = RegionEndpoint.EUWest1,
        Profile = "root", // PK8003
        Credentials = new BasicAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"), // PK8001
    };

    public void Profiles()
    {
        var options = new CredentialProfileOptions
        {
            AccessKey = "AKIAZ7QWKX4NPL2RTYVB",
            SecretKey = "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", // PK8001
        };
        new SharedCredentialsFile().RegisterProfile(new CredentialProfile("build", options));
        options.SecretKey = Environment.GetEnvironmentVariable("BUILD_SECRET");
    }

    public bool Find(CredentialProfileStoreChain chain) =>
        chain.TryGetAWSCredentials("company-root", out _) // PK8003
        || chain.TryGetAWSCredentials("grassroots", out _)
        || chain.TryGetProfile("developer", out _);

    public void Process()
    {
        AWSConfigs.AWSProfileName = "root-account"; // PK8003
        AWSConfigs.AWSProfileName = "deploy";
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", "AKIAZ7QWKX4NPL2RTYVB"); // PK8001
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", "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"); // PK8001
        Environment.SetEnvironmentVariable("AWS_REGION", "eu-west-1");
    }

    public ImmutableCredentials[] Temporary(string token) =>
    [
        new AssumeRoleImmutableCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", token, DateTime.MaxValue), // PK8001
        new SAMLImmutableCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", token, DateTime.MaxValue, "subject"), // PK8001
        new SSOImmutableCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", token, DateTime.MaxValue), // PK8001
    ];

    public AWSCredentials OfTheService() =>
        new Amazon.SecurityToken.Model.Credentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", "token", DateTime.MaxValue); // PK8001

    public Amazon.SecurityToken.Model.Credentials Later(string secret) => new Amazon.SecurityToken.Model.Credentials
    {
        AccessKeyId = "AKIAIOSFODNN7EXAMPLE",
        SecretAccessKey = secret,
    };

    public object Signed(IRequest request, IClientConfig config) => new Amazon.Runtime.Internal.Auth.AWS4Signer()
        .SignRequest(request, config, null, "AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"); // PK8001

    public AWSCredentials Root(string id) => new BasicAWSCredentials(id, _rootSecretKey); // PK8003

    public AWSCredentials FromSettings(IReadOnlyDictionary<string, string> settings) =>
        new BasicAWSCredentials(settings["AWS:AccessKey"], settings["AWS:SecretKey"]);

    public string Unrelated() => "AKIAZ7QWKX4NPL2RTYVB"; // PK8002
}
