namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class MalformedArnRuleTests
{
    [Theory]
    [InlineData("{|PK2004:my-bucket/*|}", "no ARN")]
    [InlineData("arn:{|PK2004:amazon|}:s3:::a", "no partition")]
    [InlineData("arn:aws:{|PK2004:S3|}:::a", "lower case")]
    [InlineData("arn:{|PK2004:aws|}::::a", "names no service")]
    [InlineData("arn:aws:sns:{|PK2004:111122223333|}:topic:x", "stands where the region goes")]
    [InlineData("arn:aws:sns:{|PK2004:EU_WEST_1|}:111122223333:x", "no region")]
    [InlineData("arn:aws:iam::{|PK2004:11112222333|}:role/x", "has 11 digits")]
    [InlineData("{|PK2004:arn:aws:s3:a|}", "4 of an ARN's 6 fields")]
    [InlineData("{|PK2004:arn:aws:s3::uploads/*|}", "5 of an ARN's 6 fields")]
    [InlineData("arn:aws:cloudfront::111122223333:distribution/{|PK2004:DISTRIBUTION_ID|}", "DISTRIBUTION_ID is a placeholder")]
    [InlineData("arn:aws:cloudfront::ACCOUNT_ID:distribution/{|PK2004:DISTRIBUTION_ID|}", "(and ACCOUNT_ID before it)")]
    public void MalformedArn_Triggers(string markup, string message) =>
        Verify.Allow("\"no-such-service:Run\"", $"\"{markup}\"")[0].Message.ShouldContain(message);

    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:s3:::a/*")]
    [InlineData("arn:aws-cn:s3:::a")]
    [InlineData("arn:*:s3:::a")]
    [InlineData("arn:aws:sns:*")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:${AWS::Partition}:s3:::a")]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/x}")]
    [InlineData("arn:aws:s3:::BUCKET")]
    [InlineData("arn:aws:s3:::MY_BUCKET")]
    [InlineData("\uFFFC")]
    [InlineData("\uFFFC/*")]
    [InlineData("arn:aws:sns:\uFFFC:\uFFFC:x")]
    public void OtherResource_DoesNotTrigger(string resource) => Verify.Allow("\"no-such-service:Run\"", $"\"{resource}\"");
}
