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
        Verify.Allow("\"\uFFFC:Run\"", $"\"{markup}\"")[0].Message.ShouldContain(message);

    [Theory]
    [InlineData("arn:aws:sns:{|PK2004:euwest1|}:111122223333:x", "no region")]
    [InlineData("arn:{|PK2004:aws-cn|}:sns:eu-west-1:111122223333:x", "in the partition aws,")]
    [InlineData("arn:aws:sns:eu-west-1:{|PK2004:YOUR_ACCOUNT|}:x", "no account id")]
    public void FieldOfAnotherForm_Triggers(string markup, string message) =>
        Verify.Allow("\"\uFFFC:Run\"", $"\"{markup}\"")[0].Message.ShouldContain(message);

    [Theory]
    [InlineData("s3:GetObject", "{|PK2004:my-bucket/*|}", "arn:aws:s3:::my-bucket/*")]
    [InlineData("s3:GetObject", "{|PK2004:s3://my-bucket/*|}", "arn:aws:s3:::my-bucket/*")]
    [InlineData("s3:GetObject", "{|PK2004: arn:aws:s3:::a/*|}", "arn:aws:s3:::a/*")]
    [InlineData("s3:GetObject", "{|PK2004:ARN:aws:s3:::a/*|}", "arn:aws:s3:::a/*")]
    [InlineData("s3:GetObject", "arn:{|PK2004:AWS|}:s3:::a/*", "arn:aws:s3:::a/*")]
    [InlineData("s3:GetObject", "arn:aws:{|PK2004:S3|}:::a/*", "arn:aws:s3:::a/*")]
    [InlineData("s3:GetObject", "{|PK2004:arn:aws:s3:a/*|}", "arn:aws:s3:::a/*")]
    [InlineData("s3:GetObject", "{|PK2004:arn:aws:s3::a/*|}", "arn:aws:s3:::a/*")]
    [InlineData("iam:GetRole", "{|PK2004:arn:aws:iam:role/x|}", "arn:aws:iam::ACCOUNT_ID:role/x")]
    [InlineData("iam:GetRole", "arn:aws:iam:{|PK2004:111122223333|}:role/x", "arn:aws:iam::111122223333:role/x")]
    [InlineData("sns:Publish", "arn:aws:sns:{|PK2004:111122223333|}:x", "arn:aws:sns:REGION:111122223333:x")]
    [InlineData("sns:Publish", "arn:aws:sns:{|PK2004:EU_WEST_1|}:111122223333:x", "arn:aws:sns:eu-west-1:111122223333:x")]
    [InlineData("sns:Publish", "arn:{|PK2004:aws|}:sns:cn-north-1:111122223333:x", "arn:aws-cn:sns:cn-north-1:111122223333:x")]
    [InlineData("sns:Publish", "arn:aws:sns:eu-west-1:{|PK2004:1111-2222-3333|}:x", "arn:aws:sns:eu-west-1:111122223333:x")]
    public void Fix_RebuildsThePart(string action, string markup, string expected) =>
        Verify.FixedStatement($$"""{"Effect": "Deny", "Action": "{{action}}", "Resource": "{{markup}}"}""")
            .ShouldBe($$"""{"Effect": "Deny", "Action": "{{action}}", "Resource": "{{expected}}"}""");

    [Theory]
    [InlineData("{|PK2004:my-bucket|}")]
    [InlineData("arn:{|PK2004:amazon|}:s3:::a")]
    [InlineData("arn:aws:iam::{|PK2004:11112222333|}:role/x")]
    public void FlawWhoseRepairIsOpen_HasNoFix(string markup) => Verify.Allow("\"\uFFFC:Run\"", $"\"{markup}\"")[0].Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws-us-gov:sns:us-gov-west-1:111122223333:x")]
    [InlineData("arn:*:sns:cn-north-1:111122223333:x")]
    [InlineData("arn:aws:s3:::a/*")]
    [InlineData("arn:aws-cn:s3:::a")]
    [InlineData("arn:*:s3:::a")]
    [InlineData("arn:aws:sns:{|PK2009:*|}")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:${AWS::Partition}:s3:::a")]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/x}")]
    [InlineData("arn:aws:s3:::BUCKET")]
    [InlineData("arn:aws:s3:::MY_BUCKET")]
    [InlineData("\uFFFC")]
    [InlineData("\uFFFC/*")]
    [InlineData("arn:aws:sns:\uFFFC:\uFFFC:x")]
    public void OtherResource_DoesNotTrigger(string resource) => Verify.Allow("\"\uFFFC:Run\"", $"\"{resource}\"");
}
