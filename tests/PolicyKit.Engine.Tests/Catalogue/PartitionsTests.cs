using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class PartitionsTests
{
    [Theory]
    [InlineData("eu-west-1", "aws")]
    [InlineData("ap-southeast-7", "aws")]
    [InlineData("mx-central-1", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    [InlineData("us-iso-east-1", "aws-iso")]
    [InlineData("us-isob-east-1", "aws-iso-b")]
    [InlineData("eu-isoe-west-1", "aws-iso-e")]
    [InlineData("us-isof-south-1", "aws-iso-f")]
    public void Region_HasItsShape_AndBelongsToOnePartition(string region, string partition)
    {
        Partitions.IsRegion(region).ShouldBeTrue();
        Partitions.Of(region).ShouldBe(partition);
        Partitions.All.ShouldContain(partition);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("euwest1")]
    [InlineData("eu-west")]
    [InlineData("EU-WEST-1")]
    [InlineData("eu-west-one")]
    [InlineData("eu--1")]
    [InlineData("111122223333")]
    public void OtherText_IsNoRegion(string text) => Partitions.IsRegion(text).ShouldBeFalse();
}
