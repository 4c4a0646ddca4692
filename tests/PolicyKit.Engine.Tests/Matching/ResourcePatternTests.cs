using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Matching;

public sealed class ResourcePatternTests
{
    [Theory]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client2", true)]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client2/any/key", true)]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::New-client", false)]
    [InlineData("arn:aws:s3:::acme", "arn:aws:s3:::acme/key", false)]
    [InlineData("arn:aws:s3:::acme/*", "arn:aws:s3:::acme", false)]
    [InlineData("*", "arn:aws:s3:::acme", true)]
    [InlineData("arn:*:s3:::acme", "arn:aws-cn:s3:::acme", true)]
    [InlineData("arn:aws:*:::acme", "arn:aws:s3:::x:::acme", false)]
    [InlineData("arn:aws:sqs", "arn:aws:sqs:eu-west-1:123456789012:jobs", true)]
    [InlineData("arn:aws:s3:::a${*}b", "arn:aws:s3:::a*b", true)]
    [InlineData("arn:aws:s3:::a${*}b", "arn:aws:s3:::axb", false)]
    public void Pattern_MatchesAsIamDoes(string pattern, string arn, bool expected) =>
        ResourcePattern.Parse(pattern).IsMatch(arn).ShouldBe(expected);

    [Fact]
    public void WildcardBeforeTheFifthColon_DoesNotCrossAField() =>
        ResourcePattern.Parse("arn:aws:ecs:*:task/A").Overlaps(ResourcePattern.Parse("arn:aws:ecs:eu:1:task/A")).ShouldBeFalse();

    [Fact]
    public void IncompleteArn_ContainsWhatItIsFilledUpTo() =>
        ResourcePattern.Parse("arn:aws:s3").Contains(ResourcePattern.Parse("arn:aws:s3:::acme*")).ShouldBeTrue();

    [Fact]
    public void Prefix_ContainsLongerPrefixOnly()
    {
        ResourcePattern wide = ResourcePattern.Parse("arn:aws:s3:::new-client*");
        ResourcePattern narrow = ResourcePattern.Parse("arn:aws:s3:::new-client-dev*");
        wide.Contains(narrow).ShouldBeTrue();
        narrow.Contains(wide).ShouldBeFalse();
    }
}
