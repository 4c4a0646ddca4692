using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM JSON policy elements: Resource", "IAM JSON policy elements: NotResource".</summary>
public sealed class ResourceTests
{
    private const string Log = "arn:aws:logs:us-east-1:111122223333:log-group:a:log-stream:b";

    [Theory]
    [InlineData("*", "arn:aws:s3:::new-client", true)]
    [InlineData("arn:aws:s3:::new-client", "arn:aws:s3:::new-client", true)]
    [InlineData("arn:aws:s3:::new-client", "arn:aws:s3:::New-client", false)]
    [InlineData("arn:aws:s3:::new-client", "arn:aws:s3:::new-client/k", false)]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client2", true)]
    [InlineData("arn:aws:s3:::new-client*", "arn:aws:s3:::new-client2/any/key", true)]
    [InlineData("arn:aws:s3:::widgets.*.data/*", "arn:aws:s3:::widgets.backups/foo.data/bar", true)]
    [InlineData("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1/2/test/3/object.jpg", true)]
    [InlineData("arn:aws:s3:::b/*/test/*", "arn:aws:s3:::b/1-test/object.jpg", false)]
    [InlineData("arn:aws:s3:::b/?", "arn:aws:s3:::b/k", true)]
    [InlineData("arn:aws:s3:::b/?", "arn:aws:s3:::b/", false)]
    [InlineData("arn:aws:logs:*:*:log-group:a:*", Log, true)]
    [InlineData("arn:aws:logs:*:*:log-group:*:b", Log, true)]
    [InlineData("arn:aws:logs:us-*-1:111122223333:log-group:a:log-stream:?", Log, true)]
    [InlineData("arn:aws:logs:*:log-group:a:log-stream:b", Log, false)]
    [InlineData("arn:aws:*:b", Log, false)]
    [InlineData("arn:aws:cloudformation:*:*:stack/A/*", "arn:aws:cloudformation:us-east-1:111122223333:stack/B/x:stack/A/y", false)]
    public void Wildcards_StayInTheirFieldAndCrossTheResource(string pattern, string resource, bool expected)
    {
        Allows("Resource", pattern, resource).ShouldBe(expected);
        Allows("NotResource", pattern, resource).ShouldBe(!expected);
    }

    [Theory]
    [InlineData("arn:aws:sqs", true)]
    [InlineData("arn:aws:sqs:us-east-1", true)]
    [InlineData("arn:aws:sqs:us-east-1:111122223333", true)]
    [InlineData("arn:aws:sqs:eu-west-1", false)]
    public void MissingFields_AreFilled(string pattern, bool expected) =>
        Allows("Resource", pattern, "arn:aws:sqs:us-east-1:111122223333:q").ShouldBe(expected);

    [Theory]
    [InlineData("Resource", "\"*\"", true)]
    [InlineData("Resource", "\"arn:aws:s3:::*\"", false)]
    [InlineData("Resource", "\"arn:aws:s3:::b\"", false)]
    [InlineData("Resource", "\"?\"", false)]
    [InlineData("Resource", "\"${*}\"", false)]
    [InlineData("Resource", "[\"arn:aws:s3:::b\",\"*\"]", true)]
    [InlineData("NotResource", "\"arn:aws:s3:::b\"", true)]
    [InlineData("NotResource", "\"*\"", false)]
    public void ActionThatTakesNoResource_NeedsALiteralStar(string element, string resource, bool expected)
    {
        var policies = new Scenario { Identity = [$$"""{"Effect":"Allow","Action":"*","{{element}}":{{resource}}}"""] };

        policies.Evaluate(new("s3:ListAllMyBuckets", "*")).IsAllowed.ShouldBe(expected);
        policies.Evaluate(new("s3:ListAllMyBuckets", "arn:aws:s3:::b")).IsAllowed.ShouldBe(expected);
    }

    [Fact]
    public void ActionThatTakesNoResource_IsAnOption()
    {
        var policies = new Scenario
        {
            Identity = ["""{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b"}"""],
            Options = new() { WildcardOnlyActions = false },
        };

        policies.Evaluate(new("s3:ListAllMyBuckets", "arn:aws:s3:::b")).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void StatementWithoutResource_IsAboutWhatItIsAttachedTo()
    {
        var trust = new Scenario { Resource = """{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}""" };

        trust.Evaluate(new AuthorizationRequest("sts:AssumeRole", "arn:aws:iam::111122223333:role/r").By(RequestPrincipal.Service("ec2.amazonaws.com")))
            .IsAllowed.ShouldBeTrue();
    }

    private static bool Allows(string element, string pattern, string resource) => new Scenario
    {
        Identity = [$$"""{"Effect":"Allow","Action":"*","{{element}}":"{{pattern}}"}"""],
    }.Evaluate(new AuthorizationRequest("x:Y", resource)).IsAllowed;
}
