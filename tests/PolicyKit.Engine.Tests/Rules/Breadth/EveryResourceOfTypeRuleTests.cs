using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class EveryResourceOfTypeRuleTests
{
    [Theory]
    [InlineData("s3:PutObject", "arn:aws:s3:::*", FindingSeverity.Warning)]
    [InlineData("s3:GetObject", "arn:aws:s3:::*/*", FindingSeverity.Warning)]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:*", FindingSeverity.Warning)]
    [InlineData("kms:Decrypt", "arn:aws:kms:*:111122223333:key/*", FindingSeverity.Warning)]
    [InlineData("s3:ListBucket", "arn:aws:s3:::*", FindingSeverity.Info)]
    [InlineData("dynamodb:PutItem", "arn:aws:dynamodb:*:*:table/*", FindingSeverity.Info)]
    [InlineData("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:*", FindingSeverity.Info)]
    public void EveryResource_Triggers(string action, string resource, FindingSeverity severity)
    {
        Finding finding = Verify.Allow($"\"{action}\"", $"\"{{|PK5005:{resource}|}}\"").ShouldHaveSingleItem();

        finding.Severity.ShouldBe(severity);
        finding.Message.ShouldContain(action);
    }

    [Theory]
    [InlineData("s3:PutObject", "arn:aws:s3:::acme/*")]
    [InlineData("s3:PutObject", "arn:aws:s3:::acme-*/*")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::*-logs")]
    [InlineData("s3:PutObject", "arn:aws:s3:::\uFFFC*")]
    [InlineData("dynamodb:PutItem", "arn:aws:dynamodb:*:*:table/app-*")]
    [InlineData("dynamodb:PutItem", "arn:aws:dynamodb:*:*:table/${aws:username}")]
    [InlineData("\uFFFC", "arn:aws:s3:::*")]
    public void NamedOrUnknownResource_DoesNotTrigger(string action, string resource) => Verify.Allow($"\"{action}\"", $"\"{resource}\"");

    [Fact]
    public void ServiceWildcard_SpeaksForItsResources() => Verify.Allow("\"{|PK5002:s3:*|}\"", "\"arn:aws:s3:::*\"");

    [Fact]
    public void Deny_OrConditionThatNarrows_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::*"},
        {|PK4002:{|}"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::*",
         "Condition": {"StringEquals": {"s3:RequestObjectTag/team": "a"}}}
        """);

    /// <summary>An access point has an account in its ARN, so that no pattern without one takes it in.</summary>
    [Fact]
    public void PrefixOfBuckets_IsNoPatternOfAccessPoints() => Verify.Allow("\"s3:ListBucket\"", "\"{|PK5006:arn:aws:s3:::a*|}\"");
}
