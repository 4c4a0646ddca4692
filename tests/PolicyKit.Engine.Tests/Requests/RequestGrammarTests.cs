using PolicyKit.Requests;

namespace PolicyKit.Engine.Tests.Requests;

public sealed class RequestGrammarTests
{
    private const string Object = "arn:aws:s3:::acme/x";

    [Theory]
    [InlineData("", "The action is empty")]
    [InlineData("GetObject", "names no service")]
    [InlineData("s3.GetObject", "such as s3:GetObject.")]
    [InlineData("s3:", "lacks the name behind the colon")]
    [InlineData(":GetObject", "lacks the service before the colon")]
    [InlineData("s3::GetObject", "more than one colon")]
    [InlineData("s3:GetObject,PutObject", "holds several actions")]
    [InlineData("s3: GetObject", "holds no blanks")]
    [InlineData("s3:Get$Object", "has a sign that no action has")]
    [InlineData("s3:{GetObject}", "as in s3:GetObject.")]
    [InlineData("s3:Get*", "has a wildcard")]
    [InlineData("*", "has a wildcard")]
    [InlineData("s?:GetObject", "has a wildcard")]
    [InlineData(Object, "is an ARN and no action")]
    public void TextThatIsNoAction_IsTold(string action, string message)
    {
        RequestFlaw flaw = RequestGrammar.Find(action, Object).ShouldNotBeNull();

        flaw.Kind.ShouldBe(RequestFlawKind.MalformedAction);
        flaw.IsMalformed.ShouldBeTrue();
        flaw.Message.ShouldContain(message);
        flaw.Message.ShouldNotContain("policy is refused");
    }

    [Theory]
    [InlineData("", "The resource is empty", null)]
    [InlineData("acme/x", "is no ARN", "arn:aws:s3:::acme/x")]
    [InlineData("s3://acme/x", "is no ARN", "arn:aws:s3:::acme/x")]
    [InlineData("ARN:aws:s3:::acme/x", "is no ARN", "arn:aws:s3:::acme/x")]
    [InlineData(" arn:aws:s3:::acme/x", "is no ARN", "arn:aws:s3:::acme/x")]
    [InlineData("**", "is no ARN", null)]
    [InlineData("a", "is no ARN", null)]
    [InlineData("arn:aws:s3", "has 3 of an ARN's 6 fields", null)]
    [InlineData("arn:aws:s3:acme/x", "has 4 of an ARN's 6 fields", "arn:aws:s3:::acme/x")]
    [InlineData("arn:aws:s3::acme/x", "has 5 of an ARN's 6 fields", "arn:aws:s3:::acme/x")]
    [InlineData("arn:aws:s3:::", "names no resource", null)]
    [InlineData("arn::s3:::acme/x", "names no partition", null)]
    [InlineData("arn:aws::::acme/x", "names no service", null)]
    [InlineData("arn:*:s3:::acme/x", "has a wildcard where the partition or service stands", null)]
    public void TextThatIsNoArn_IsTold(string resource, string message, string? meant)
    {
        RequestFlaw flaw = RequestGrammar.Find("s3:GetObject", resource).ShouldNotBeNull();

        flaw.Kind.ShouldBe(RequestFlawKind.MalformedArn);
        flaw.Message.ShouldContain(message);
        flaw.Meant.ShouldBe(meant);
    }

    [Theory]
    [InlineData("s3:GetObject", Object)]
    [InlineData("S3:getobject", "arn:aws-cn:s3:::acme/a:b c?d=*")]
    [InlineData("ec2:DescribeInstances", "*")]
    [InlineData("execute-api:Invoke", "arn:aws-us-gov:execute-api:us-gov-west-1:111122223333:api/*/GET/x")]
    [InlineData("iam:GetUser", "arn:aws-iso:iam::111122223333:user/a/b")]
    [InlineData("new:Action2", "arn:aws-new:new:::x")]
    [InlineData("\uFFFC", "\uFFFC")]
    [InlineData("s3:\uFFFC", "arn:aws:s3:::\uFFFC")]
    [InlineData("s3:GetObject", "\uFFFC/x")]
    public void WhatMayBeARequest_IsInOrder(string action, string resource) => RequestGrammar.Find(action, resource).ShouldBeNull();
}
