using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class WrongResourceTypeRuleTests
{
    [Fact]
    public void ObjectActionOnABucket_Triggers() =>
        Verify.Allow("[\"{|PK2006:s3:GetObject|}\", \"s3:PutObject\"]", "\"arn:aws:s3:::acme\"")[0].Message
            .ShouldBe("s3:GetObject, s3:PutObject act on object or accesspointobject, which none of the listed resources "
                + "is, so the statement grants nothing for them: add arn:aws:s3:::acme/*.");

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
    [InlineData("\uFFFC:Run", "arn:aws:s3:::acme")]
    public void FittingOrUnknownPair_DoesNotTrigger(string action, string resource)
    {
        string value = resource is "*" ? "{|PK5003:*|}" : resource;
        value = resource is "arn:aws:s3:::acme*" ? $"{{|PK5006:{resource}|}}" : value;

        Verify.Allow($"\"{action}\"", $"\"{value}\"");
    }

    [Fact]
    public void OneFittingResource_DoesNotTrigger() =>
        Verify.Allow("[\"s3:GetObject\", \"s3:ListBucket\"]", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]");

    [Theory]
    [InlineData("s3:GetObject", "\"arn:aws:s3:::acme\"", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]")]
    [InlineData("s3:ListBucket", "[\"arn:aws:s3:::acme/a/*\", \"arn:aws:s3:::acme/b\"]",
        "[\"arn:aws:s3:::acme/a/*\", \"arn:aws:s3:::acme/b\", \"arn:aws:s3:::acme\"]")]
    [InlineData("sqs:SendMessage", "\"arn:aws:sns:eu-west-1:111122223333:a\"",
        "[\"arn:aws:sns:eu-west-1:111122223333:a\", \"arn:aws:sqs:REGION:ACCOUNT_ID:QUEUE_NAME\"]")]
    public void PairThatNobodyMeans_TriggersAsAWarning_AndTheFixAddsAnArn(string action, string resource, string expected)
    {
        string markup = $$"""{"Effect": "Deny", "Action": "{|PK2006:{{action}}|}", "Resource": {{resource}}}""";

        Verify.Statement(markup)[0].Severity.ShouldBe(FindingSeverity.Warning);
        Verify.FixedStatement(markup).ShouldBe($$"""{"Effect": "Deny", "Action": "{{action}}", "Resource": {{expected}}}""");
    }

    [Theory]
    [InlineData("\"{|PK2006:ecs:StopTask|}\"", FindingSeverity.Warning)]
    [InlineData("[\"ecs:RunTask\", \"{|PK2006:ecs:StopTask|}\"]", FindingSeverity.Info)]
    public void PairOfOneService_TriggersAsAWarning_WhereTheStatementDoesNothingElse(string action, FindingSeverity severity) =>
        Verify.Allow(action, "\"arn:aws:ecs:eu-west-1:111122223333:task-definition/a:1\"")[0].Severity.ShouldBe(severity);

    [Fact]
    public void ActionThatIsGrantedElsewhere_TriggersAsInformation() => Verify.Statement(
        """
        {"Effect": "Allow", "Action": "{|PK2006:s3:GetObject|}", "Resource": "arn:aws:s3:::acme"},
        {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/*"}
        """)[0].Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void ResourceOfNoKnownType_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Deny", "Action": "logs:GetLogEvents", "Resource": "arn:aws:logs:*:*:{|PK2005:/aws-glue/*|}"}""");
}
