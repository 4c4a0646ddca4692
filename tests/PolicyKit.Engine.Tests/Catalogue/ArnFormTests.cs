using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ArnFormTests
{
    [Fact]
    public void Form_IsSplitIntoFields()
    {
        ArnForm form = ArnForm.TryParse("s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}").ShouldNotBeNull();

        form.Service.ShouldBe("s3");
        form.Region.ShouldBe("us-west-2");
        form.Account.ShouldBe("${Account}");
        form.TakesRegion.ShouldBeFalse();
        form.TakesAccount.ShouldBeTrue();
        form.ResourceTokens.Select(token => token.ToString()).ShouldBe(["async-request/mrap/", "${Operation}", "/", "${Token}"]);
        form.Pattern.Text.ShouldBe("arn:*:s3:us-west-2:*:async-request/mrap/?*/?*");
    }

    [Fact]
    public void ResourcePart_KeepsItsColons() =>
        ArnForm.TryParse("iam::aws:role-template/${A}/${B}:${C}")!.Resource.ShouldBe("role-template/${A}/${B}:${C}");

    [Fact]
    public void Fill_PutsEveryPlaceholder() =>
        ArnForm.TryParse("s3:::${BucketName}/${ObjectName}")!.Fill(name => "<" + name + ">")
            .ShouldBe("arn:<Partition>:s3:::<BucketName>/<ObjectName>");

    [Theory]
    [InlineData("")]
    [InlineData("s3")]
    [InlineData("s3::")]
    [InlineData("s3:::")]
    [InlineData(":::x")]
    public void FormWithoutAllFields_IsNone(string text) => ArnForm.TryParse(text).ShouldBeNull();
}
