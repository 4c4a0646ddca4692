using Amazon;
using Amazon.Runtime;
using Amazon.S3;

namespace Company.Storage;

/// <summary>What version 4 alone has. The keys are made up.</summary>
public sealed class NewerCredentials
{
    public AWSCredentials OfAccount() => new BasicAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP", "111122223333"); // PK8001

    public AmazonS3Config Config() => new AmazonS3Config
    {
        Profile = new Profile("root"), // PK8003
        DefaultAWSCredentials = new BasicAWSCredentials("AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"), // PK8001
    };

    public AWSCredentials Chain() => Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials();
}
