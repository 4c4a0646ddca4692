using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class PermissionTests
{
    [Fact]
    public void Unchecked_IsWrittenAsItIs() => Policy.Identity()
        .Allow(Permission.Unchecked("svc:NewAction", "arn:aws:svc:::thing/*"))
        .Build().ToJson().ShouldBe(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"svc:NewAction","Resource":"arn:aws:svc:::thing/*"}]}""");

    [Theory]
    [InlineData("GetObject", "*")]
    [InlineData("s3:", "*")]
    [InlineData(":GetObject", "*")]
    [InlineData("s3:GetObject", "acme")]
    [InlineData("s3:GetObject", "")]
    public void UncheckedNonsense_Throws(string action, string resource) =>
        Should.Throw<ArgumentException>(() => Permission.Unchecked(action, resource));

    [Fact]
    public void SameActionAndResource_AreEqual()
    {
        S3.Bucket("acme").ListBucket.ShouldBe(S3.Bucket("acme").ListBucket);
        S3.Bucket("acme").ListBucket.GetHashCode().ShouldBe(S3.Bucket("acme").ListBucket.GetHashCode());
        S3.Bucket("acme").ListBucket.ShouldNotBe(S3.Bucket("acme2").ListBucket);
        S3.Bucket("acme").ListBucket.ShouldNotBe(S3.Bucket("acme").All);
    }

    [Fact]
    public void Matching_WritesTheServiceAndThePattern() => S3.Everything.Matching("Get*").ToString().ShouldBe("s3:Get* on *");

    [Theory]
    [InlineData("")]
    [InlineData("s3:Get*")]
    [InlineData("Get Object")]
    [InlineData("${aws:username}")]
    public void MatchingNonsense_Throws(string pattern) => Should.Throw<ArgumentException>(() => S3.Everything.Matching(pattern));
}
