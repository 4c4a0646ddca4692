using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Elements;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Examples;

/// <summary>AWS: "IAM JSON policy elements: Action", "… Resource", and "IAM policy elements: Variables and tags".</summary>
public class ElementExamples
{
    [Theory]
    [InlineData("s3:GetObject", "S3:getobject", true)]
    [InlineData("s3:Get*", "s3:GetObject", true)]
    [InlineData("s3:*Object?", "s3:GetObject", false)]
    [InlineData("*", "iam:PassRole", true)]
    [InlineData("s*:GetObject", "s3:PutObject", false)]
    public void Action(string pattern, string action, bool expected)
    {
        Request request = new(Ask.User("ann"), action, "*");
        ActionElement.Speaks(new NameList(false, [pattern]), request).ShouldBe(expected);
        ActionElement.Speaks(new NameList(true, [pattern]), request).ShouldBe(!expected);
    }

    [Theory]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y:z", true)]
    [InlineData("arn:aws:s3:::b*", "arn:aws:s3:::bc/x", true)]
    [InlineData("arn:aws:s3:::B", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:sqs:*:*:jobs-?", "arn:aws:sqs:eu-west-1:111122223333:jobs-1", true)]
    [InlineData("arn:aws:cloudformation:*:*:stack/A/*", "arn:aws:cloudformation:eu-west-1:111122223333:stack/B/stack/A/1", false)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/ann/x", true)]
    [InlineData("arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::b/bob/x", false)]
    [InlineData("arn:aws:s3:::b/${aws:PrincipalTag/team}/*", "arn:aws:s3:::b/ann/x", false)]
    [InlineData("arn:aws:s3:::b/${aws:PrincipalTag/team, 'all'}/*", "arn:aws:s3:::b/all/x", true)]
    [InlineData("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/x", false)]
    public void Resource(string pattern, string resource, bool expected) =>
        ResourceElement.Speaks(new NameList(false, [pattern]), RequestOn(resource), hasVariables: true).ShouldBe(expected);

    [Fact]
    public void ActionWithoutResourceType_NeedsTheStar()
    {
        Request request = RequestOn("arn:aws:s3:::b") with { Action = "s3:ListAllMyBuckets" };
        ResourceElement.Speaks(new NameList(false, ["arn:aws:s3:::*"]), request, hasVariables: true).ShouldBeFalse();
        ResourceElement.Speaks(new NameList(false, ["*"]), request, hasVariables: true).ShouldBeTrue();
    }

    [Fact]
    public void Variable_OfAnOlderVersion_IsText() =>
        ResourceElement.Speaks(new NameList(false, ["arn:aws:s3:::b/${aws:username}"]), RequestOn("arn:aws:s3:::b/ann"), hasVariables: false).ShouldBeFalse();

    private static Request RequestOn(string resource) =>
        new(Ask.User("ann"), "s3:GetObject", resource) { Context = Ask.Keys(("aws:username", "ann")) };
}
