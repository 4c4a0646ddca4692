using PolicyKit.Credentials;

namespace PolicyKit.Engine.Tests.Credentials;

public sealed class CredentialNamesTests
{
    [Theory]
    [InlineData("accessKey", nameof(CredentialPart.AccessKeyId))]
    [InlineData("aws_access_key_id", nameof(CredentialPart.AccessKeyId))]
    [InlineData("AWSSecretKey", nameof(CredentialPart.SecretKey))]
    [InlineData("awsSecretAccessKey", nameof(CredentialPart.SecretKey))]
    [InlineData("token", nameof(CredentialPart.SessionToken))]
    [InlineData("key", nameof(CredentialPart.None))]
    [InlineData("accessKeyPath", nameof(CredentialPart.None))]
    public void Name_TellsThePart(string name, string part) => CredentialNames.PartOf(name).ToString().ShouldBe(part);

    [Theory]
    [InlineData("AWS_SECRET_ACCESS_KEY", nameof(CredentialPart.SecretKey))]
    [InlineData("AWS_ACCESS_KEY_ID", nameof(CredentialPart.AccessKeyId))]
    [InlineData("AWS_SESSION_TOKEN", nameof(CredentialPart.SessionToken))]
    [InlineData("aws_secret_access_key", nameof(CredentialPart.None))]
    [InlineData("AWS_REGION", nameof(CredentialPart.None))]
    public void EnvironmentVariable_IsOneOfAwsOwn(string name, string part) =>
        CredentialNames.PartOfEnvironmentVariable(name).ToString().ShouldBe(part);
}
