namespace PolicyKit.Analyzers.Credentials;

/// <summary>What a parameter or property of the AWS SDK takes that may be the root user's.</summary>
internal enum RootSink
{
    None,
    Profile,
    Credentials,
    MfaDevice,
}
