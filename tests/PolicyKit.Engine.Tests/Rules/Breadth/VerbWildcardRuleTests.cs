using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class VerbWildcardRuleTests
{
    private const string Bucket = "\"arn:aws:s3:::acme\"";

    [Theory]
    [InlineData("s3:Put*", "\"arn:aws:s3:::acme/*\"", "PutObjectAcl")]
    [InlineData("s3:PutObject*", "\"arn:aws:s3:::acme/*\"", "PutObjectAcl")]
    [InlineData("dynamodb:Put*", "\"arn:aws:dynamodb:eu-west-1:111122223333:table/app\"", "PutResourcePolicy")]
    [InlineData("s3:Get*", "\"arn:aws:s3:::acme/*\"", null)]
    [InlineData("s3:Put*Acl", "\"arn:aws:s3:::acme/*\"", null)]
    [InlineData("sns:Publish", "\"arn:aws:sns:eu-west-1:111122223333:orders\"", null)]
    [InlineData("s3:\uFFFC*", "\"arn:aws:s3:::acme/*\"", null)]
    public void VerbThatTakesInPermissions_Triggers_AndOthersDoNot(string action, string resource, string? hidden)
    {
        string written = hidden is null ? action : $"{{|PK5012:{action}|}}";

        IReadOnlyList<Finding> findings = Verify.Allow($"\"{written}\"", resource);

        if (hidden is not null) findings[0].Message.ShouldContain(hidden);
    }

    [Fact]
    public void PermissionsOfWhatIsNotListed_AreNotNamed() =>
        Verify.Allow("\"{|PK5012:s3:PutBucket*|}\"", Bucket)[0].Message.ShouldNotContain("PutObjectAcl");

    [Fact]
    public void FirstFix_ListsTheOthers_AndTheSecondAll()
    {
        Finding finding = Verify.Allow("[\"{|PK5012:dynamodb:Put*|}\", \"s3:ListBucket\"]", "\"{|PK5003:*|}\"")[0];
        const string text = """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["dynamodb:Put*", "s3:ListBucket"], "Resource": "*"}]}""";

        finding.Fixes.ShouldAllBe(fix => fix.Kind == FixKind.Narrows);
        Verify.Fixed([finding], text, 1).ShouldContain("[\"dynamodb:PutItem\", \"dynamodb:PutResourcePolicy\", \"s3:ListBucket\"]");
        Verify.Fixed([finding], text).ShouldContain("[\"dynamodb:PutItem\", \"s3:ListBucket\"]");
    }

    [Fact]
    public void Deny_OrCeiling_OrConditionThatNarrows_DoesNotTrigger()
    {
        Verify.Statement($$"""{"Effect": "Deny", "Action": "s3:Put*", "Resource": {{Bucket}}}""");
        Verify.Statement($$"""{"Effect": "Allow", "Action": "s3:PutBucket*", "Resource": {{Bucket}}}""", PolicyKind.Session);
        Verify.Allow("\"s3:PutBucket*\"", Bucket, """, "Condition": {"StringEquals": {"aws:ResourceAccount": "111122223333"}}""");
    }
}
