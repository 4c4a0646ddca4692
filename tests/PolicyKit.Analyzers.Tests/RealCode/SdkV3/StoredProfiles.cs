using System;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

namespace Company.Storage;

/// <summary>What version 3 alone has. The keys are made up.</summary>
public sealed class StoredProfiles
{
    [Obsolete("As the methods are.")]
    public void Store()
    {
        Amazon.Util.ProfileManager.RegisterProfile("build", "AKIAZ7QWKX4NPL2RTYVB", "hG7kLm2Qp9Rt4Vw8XzB1nC5dF3jS6yA0+/uEoIiP"); // PK8001
        _ = new StoredProfileAWSCredentials("root"); // PK8003
        _ = new StoredProfileAWSCredentials("developer");
        _ = FallbackCredentialsFactory.GetCredentials();
    }
}
