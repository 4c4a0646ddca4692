using PolicyKit.Credentials;

namespace PolicyKit.Engine.Tests.Credentials;

public sealed class RootNamesTests
{
    [Theory]
    [InlineData("root")]
    [InlineData("default-root")]
    [InlineData("MasterRoot")]
    [InlineData("aws.root_user")]
    [InlineData("AWSRoot")]
    public void ProfileNamedRoot_Triggers(string name) => RootNames.IsRootProfile(name).ShouldBeTrue();

    [Theory]
    [InlineData("grassroots")]
    [InlineData("uproot-dev")]
    [InlineData("rooted")]
    [InlineData("default")]
    [InlineData("")]
    public void OtherProfile_DoesNotTrigger(string name) => RootNames.IsRootProfile(name).ShouldBeFalse();

    [Theory]
    [InlineData("AWS:RootAccessKey", true)]
    [InlineData("ROOT_AWS_SECRET", true)]
    [InlineData("rootCredentials", true)]
    [InlineData("rootFolder", false)]
    [InlineData("accessKey", false)]
    [InlineData("MINIO_ROOT_ACCESS_KEY", false)]
    public void CredentialOfRoot_IsToldByItsWords(string name, bool expected) =>
        RootNames.IsRootCredential(name).ShouldBe(expected);

    [Theory]
    [InlineData("arn:aws:iam::123456789012:mfa/root-account-mfa-device", true)]
    [InlineData("arn:aws-cn:iam::123456789012:mfa/root-account-mfa-device", true)]
    [InlineData("arn:aws:iam::123456789012:mfa/alice", false)]
    [InlineData("arn:aws:iam::12345:mfa/root-account-mfa-device", false)]
    [InlineData("root-account-mfa-device", false)]
    public void MfaDeviceOfRoot_IsToldByItsArn(string arn, bool expected) =>
        RootNames.IsRootMfaDevice(arn).ShouldBe(expected);

    [Theory]
    [InlineData("AWSRootKey_id", "aws root key id")]
    [InlineData("a--b", "a b")]
    [InlineData("Key2Root", "key2 root")]
    public void Name_IsSplitIntoWords(string name, string words) => string.Join(" ", Words.Split(name)).ShouldBe(words);
}
