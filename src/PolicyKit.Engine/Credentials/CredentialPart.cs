namespace PolicyKit.Credentials;

/// <summary>A part of what an AWS request is signed with.</summary>
internal enum CredentialPart
{
    None,
    AccessKeyId,
    SecretKey,
    SessionToken,
}
