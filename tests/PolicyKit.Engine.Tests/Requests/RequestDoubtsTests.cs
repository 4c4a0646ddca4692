using PolicyKit.Catalogue;
using PolicyKit.Requests;
using static PolicyKit.Requests.RequestFlawKind;

namespace PolicyKit.Engine.Tests.Requests;

public sealed class RequestDoubtsTests
{
    private static readonly ServiceCatalogue Catalogue = ServiceCatalogue.Current;

    [Theory]
    [InlineData("s3:ListObjectsV2", "arn:aws:s3:::acme", "s3:ListBucket")]
    [InlineData("s3:GetObjct", "arn:aws:s3:::acme/x", "s3:GetObject")]
    [InlineData("s3:HeadBucket", "arn:aws:s3:::acme", "s3:ListBucket")]
    [InlineData("lambda:Invoke", "arn:aws:lambda:eu-west-1:111122223333:function:f", "lambda:InvokeFunction")]
    [InlineData("sqs:SendMessageBatch", "arn:aws:sqs:eu-west-1:111122223333:q", "sqs:SendMessage")]
    [InlineData("ec2:NoSuchThingAtAll", "*", null)]
    public void UnknownAction_IsToldWithTheOneThatWasMeant(string action, string resource, string? meant)
    {
        RequestFlaw flaw = Find(action, resource).ShouldNotBeNull();

        (flaw.Kind, flaw.Meant).ShouldBe((UnknownAction, meant));
        flaw.Message.ShouldContain(meant ?? "check the name");
    }

    [Theory]
    [InlineData("s4:GetObject", "s3:GetObject")]
    [InlineData("stepfunctions:StartExecution", "states:StartExecution")]
    [InlineData("dynamo:GetItem", "dynamodb:GetItem")]
    public void UnknownService_IsToldWithTheOneThatWasMeant(string action, string meant)
    {
        RequestFlaw flaw = Find(action, "*").ShouldNotBeNull();

        (flaw.Kind, flaw.Meant).ShouldBe((UnknownService, meant));
    }

    [Theory]
    [InlineData("s3:GetObject", "arn:awz:s3:::acme/x", MalformedArn)]
    [InlineData("s3:GetObject", "arn:aws:S3:::acme/x", MalformedArn)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:eu-west-1:1111:q", MalformedArn)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:111122223333:eu-west-1:q", MalformedArn)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:cn-north-1:111122223333:q", MalformedArn)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:eu-west-1:ACCOUNT_ID:q", MalformedArn)]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/*", MalformedArn)]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/${aws:username}/x", MalformedArn)]
    [InlineData("iam:GetUser", "arn:aws:iam::111122223333:user/a?", MalformedArn)]
    [InlineData("ec2:StopInstances", "arn:aws:ec2:*:111122223333:instance/i-1", MalformedArn)]
    [InlineData("sqs:SendMessage", "arn:aws:sqs:::q", ArnFieldMismatch)]
    [InlineData("s3:GetObject", "arn:aws:s3:eu-west-1:111122223333:acme/x", ArnFieldMismatch)]
    [InlineData("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:tables/x", ArnFieldMismatch)]
    [InlineData("iam:PassRole", "arn:aws:iam:::role/x", ArnFieldMismatch)]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme", WrongResourceType)]
    [InlineData("s3:ListBucket", "arn:aws:s3:::acme/x", WrongResourceType)]
    [InlineData("sts:AssumeRole", "arn:aws:iam::111122223333:user/ann", WrongResourceType)]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:alias/x", WrongResourceType)]
    [InlineData("s3:GetObject", "arn:aws:sqs:eu-west-1:111122223333:q", WrongResourceType)]
    [InlineData("s3:GetObject", "*", WrongResourceType)]
    [InlineData("iam:PassRole", "*", WrongResourceType)]
    [InlineData("kms:Decrypt", "*", WrongResourceType)]
    public void ResourceThatNobodyCanAskFor_IsTold(string action, string resource, object kind) =>
        Find(action, resource).ShouldNotBeNull().Kind.ShouldBe((RequestFlawKind)kind);

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/x")]
    [InlineData("s3:getobject", "arn:aws:s3:::acme/a:b/c d")]
    [InlineData("s3:GetObject", "arn:aws-cn:s3:::acme/x")]
    [InlineData("s3:GetObject", "arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/x")]
    [InlineData("ec2:DescribeInstances", "*")]
    [InlineData("ec2:DescribeInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1")]
    [InlineData("ec2:RunInstances", "arn:aws:ec2:eu-west-1::image/ami-1")]
    [InlineData("sns:Publish", "*")]
    [InlineData("logs:DescribeLogStreams", "arn:aws:logs:eu-west-1:111122223333:log-group:x:*")]
    [InlineData("braket:GetDevice", "arn:aws:braket:*:*:device/qpu/x/y")]
    [InlineData("iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess")]
    [InlineData("ssm:GetParameter", "arn:aws:ssm:eu-west-1::parameter/aws/service/x")]
    [InlineData("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:f:live")]
    [InlineData("cloudfront:CreateInvalidation", "arn:aws:cloudfront::111122223333:distribution/E1")]
    [InlineData("s3:\uFFFC", "arn:aws:s3:::acme")]
    [InlineData("s3:GetObject", "arn:aws:s3:::\uFFFC")]
    public void RequestThatSomebodyCanMake_HasNone(string action, string resource) => Find(action, resource)?.Message.ShouldBeNull();

    /// <summary>Every action of AWS beside every form of ARN that it takes, filled in.</summary>
    [Fact]
    public void EveryActionOnItsOwnResources_HasNone()
    {
        var wrong = new List<string>();
        foreach (string prefix in Catalogue.Services)
        {
            foreach (ActionDefinition action in Catalogue.Find(prefix)!.Actions)
            {
                if (action.TakesOnlyStar) Check(action.FullName, "*");
                foreach (ArnForm form in action.Resources.SelectMany(static taken => taken.ResourceType.Forms))
                    Check(action.FullName, form.Fill(static name => Value(name)));
            }
        }

        wrong.ShouldBeEmpty();

        void Check(string action, string resource)
        {
            if (Find(action, resource) is { } flaw && wrong.Count < 20) wrong.Add($"{action} on {resource}: {flaw.Message}");
        }
    }

    private static string Value(string placeholder) => placeholder switch
    {
        "Partition" => "aws",
        "Region" => "eu-west-1",
        _ when placeholder.Contains("Account", StringComparison.Ordinal) => "111122223333",
        _ => "x1",
    };

    private static RequestFlaw? Find(string action, string resource) => RequestDoubts.Find(action, resource, Catalogue);
}
