using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Matching;

public sealed class ArnTests
{
    [Fact]
    public void Fields_AreSplitAtTheFirstFiveColons()
    {
        Arn arn = Arn.TryParse("arn:aws:logs:eu-west-1:111122223333:log-group:a:*")!;

        arn.IsComplete.ShouldBeTrue();
        (arn.Partition, arn.Service, arn.Region, arn.Account).ShouldBe(("aws", "logs", "eu-west-1", "111122223333"));
        arn.Resource.ShouldBe("log-group:a:*");
        arn.Text[arn.StartOf(4)..].ShouldStartWith("111122223333");
    }

    [Fact]
    public void Variable_IsOnePiece_WhateverItHolds()
    {
        Arn arn = Arn.TryParse("arn:aws:s3:::${aws:PrincipalTag/team:x}/y")!;

        arn.Resource.ShouldBe("${aws:PrincipalTag/team:x}/y");
    }

    [Theory]
    [InlineData("arn:aws:sqs", 3)]
    [InlineData("arn:", 2)]
    [InlineData("arn:aws:s3:::b", 6)]
    public void MissingFields_AreCounted(string text, int fields) => Arn.TryParse(text)!.FieldCount.ShouldBe(fields);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("ARN:aws:s3:::b")]
    public void OtherText_IsNoArn(string text) => Arn.TryParse(text).ShouldBeNull();
}
