namespace PolicyKit.Credentials;

/// <summary>The names under which libraries take credentials. They differ only in case and underscores.</summary>
internal static class CredentialNames
{
    /// <summary>What a parameter or property of this name takes.</summary>
    public static CredentialPart PartOf(string name) => name.Replace("_", "").ToUpperInvariant() switch
    {
        "ACCESSKEY" or "ACCESSKEYID" or "AWSACCESSKEY" or "AWSACCESSKEYID" => CredentialPart.AccessKeyId,
        "SECRETKEY" or "SECRETACCESSKEY" or "AWSSECRETKEY" or "AWSSECRETACCESSKEY" => CredentialPart.SecretKey,
        "TOKEN" or "SESSIONTOKEN" or "AWSSESSIONTOKEN" => CredentialPart.SessionToken,
        _ => CredentialPart.None,
    };

    /// <summary>What an environment variable hands to the SDK (AWS: "Environment variables to configure the AWS CLI").</summary>
    public static CredentialPart PartOfEnvironmentVariable(string name) => name switch
    {
        "AWS_ACCESS_KEY_ID" => CredentialPart.AccessKeyId,
        "AWS_SECRET_ACCESS_KEY" or "AWS_SECRET_KEY" => CredentialPart.SecretKey,
        "AWS_SESSION_TOKEN" => CredentialPart.SessionToken,
        _ => CredentialPart.None,
    };
}
