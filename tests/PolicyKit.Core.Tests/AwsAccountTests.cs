using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class AwsAccountTests
{
    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("11112222333")]
    [InlineData("1111222233334")]
    [InlineData("11112222333a")]
    [InlineData("\u0661\u0661\u0661\u0661\u0662\u0662\u0662\u0662\u0663\u0663\u0663\u0663")]
    public void AnythingButTwelveDigits_Throws(string id) => Should.Throw<ArgumentException>(() => (AwsAccount)id);

    [Fact]
    public void Scope_HasRegionAndAccount()
    {
        AwsAccount account = "000011112222";
        account.In("eu-west-1").ToString().ShouldBe("eu-west-1:000011112222");
        account.InAnyRegion.ToString().ShouldBe("*:000011112222");
        AwsAccount.Any.In("eu-west-1").ToString().ShouldBe("eu-west-1:*");
        S3.AccessPoint(account.In("eu-west-1"), "files").ToString()
            .ShouldBe("arn:aws:s3:eu-west-1:000011112222:accesspoint/files");
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("EU-WEST-1")]
    [InlineData("eu west")]
    public void AnythingButACode_IsNoRegion(string code) => Should.Throw<ArgumentException>(() => (AwsRegion)code);
}
