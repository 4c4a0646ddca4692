namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class CrossingWildcardRuleTests
{
    [Theory]
    [InlineData("arn:aws:s3:::my-bucket-*/public/*", "my-bucket-x/private/public/x")]
    [InlineData("arn:aws:s3:::*/logs/*", "any-bucket/private/logs/x")]
    public void WildcardBeforeAPath_Triggers_AndNamesAnObject(string resource, string example) =>
        Verify.Allow("\"s3:GetObject\"", $"\"{{|PK5007:{resource}|}}\"")[0].Message.ShouldContain($"\"{example}\"");

    [Fact]
    public void SiblingPrefix_SpeaksForTheSameValue() => Verify.Allow("\"s3:GetObject\"", "\"{|PK5006:arn:aws:s3:::acme*/public/*|}\"");

    [Theory]
    [InlineData("arn:aws:s3:::acme-*/*")]
    [InlineData("arn:aws:s3:::acme/*/public/x")]
    [InlineData("arn:aws:s3:::acme/public/*")]
    [InlineData("arn:aws:s3:::acme-*/${aws:username}/*")]
    [InlineData("arn:aws:s3:::\uFFFC*/public/*")]
    public void NamedBucket_OrNoPath_DoesNotTrigger(string resource) => Verify.Allow("\"s3:GetObject\"", $"\"{resource}\"");

    [Fact]
    public void Deny_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::my-bucket-*/private/*"}""");
}
