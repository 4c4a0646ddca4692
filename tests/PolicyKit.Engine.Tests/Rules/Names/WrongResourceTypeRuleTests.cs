namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class WrongResourceTypeRuleTests
{
    [Fact]
    public void ObjectActionOnABucket_Triggers() =>
        Verify.Allow("[\"{|PK2006:s3:GetObject|}\", \"s3:PutObject\"]", "\"arn:aws:s3:::acme\"")[0].Message
            .ShouldBe("s3:GetObject, s3:PutObject acts on object or accesspointobject, which none of the listed resources is, so the statement grants nothing for it: add arn:aws:s3:::BUCKET_NAME/OBJECT_NAME.");

    [Fact]
    public void BucketActionOnObjects_Triggers() => Verify.Allow("\"{|PK2006:s3:ListBucket|}\"", "\"arn:aws:s3:::acme/*\"");

    [Fact]
    public void DenyThatDeniesNothing_Triggers() =>
        Verify.Statement("""{"Effect": "Deny", "Action": "{|PK2006:s3:DeleteObject|}", "Resource": "arn:aws:s3:::acme"}""")[0].Message.ShouldContain("denies nothing");

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/*")]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme*")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::acme")]
    [InlineData("s3:PutObject", "*")]
    [InlineData("s3:GetObject", "arn:aws:s3:::${aws:PrincipalTag/Bucket}")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::${aws:PrincipalTag/Bucket}")]
    [InlineData("s3:GetObject", "arn:aws:s3:::\uFFFC")]
    [InlineData("s3:Get*", "arn:aws:s3:::acme")]
    [InlineData("s3:ListAllMyBuckets", "arn:aws:s3:::acme")]
    [InlineData("no-such-service:Run", "arn:aws:s3:::acme")]
    public void FittingOrUnknownPair_DoesNotTrigger(string action, string resource)
    {
        string value = resource is "*" ? "{|PK5003:*|}" : resource;
        value = resource is "arn:aws:s3:::acme*" ? $"{{|PK5006:{resource}|}}" : value;

        Verify.Allow($"\"{action}\"", $"\"{value}\"");
    }

    [Fact]
    public void OneFittingResource_DoesNotTrigger() =>
        Verify.Allow("[\"s3:GetObject\", \"s3:ListBucket\"]", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]");
}
