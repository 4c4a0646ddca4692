using PolicyKit.Evaluation;

namespace PolicyKit.Core.Tests.Evaluation;

public sealed class AuthorizationRequestTests
{
    [Fact]
    public void Request_NeverChanges()
    {
        var request = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::acme/k");
        request.By("*").InAccount("111122223333").With("a:b", "c").WithDerivedContext();

        (request.Principal, request.ResourceAccount).ShouldBe((RequestPrincipal.Unnamed, ""));
        request.Context.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("arn:aws:sqs:us-east-1:111122223333:q", "111122223333")]
    [InlineData("arn:aws:s3:::acme", "")]
    [InlineData("*", "")]
    public void Account_IsReadFromTheArn(string resource, string account) =>
        new AuthorizationRequest("a:B", resource).ResourceAccount.ShouldBe(account);

    [Theory]
    [InlineData("")]
    [InlineData("ann")]
    [InlineData("111122223333")]
    [InlineData("arn:aws:s3:::acme")]
    [InlineData("arn:aws:iam")]
    public void WhatIsNoPrincipal_Throws(string arn) =>
        Should.Throw<ArgumentException>(() => new AuthorizationRequest("a:B", "*").By(arn)).Message.ShouldContain("is no principal");

    [Fact]
    public void Keys_AreReplacedInAnyCase() => new AuthorizationRequest("a:B", "*").With("k:x", "1").With("K:X", "2").Context
        .ShouldHaveSingleItem().Value.ToString().ShouldBe("2");

    [Fact]
    public void Values_AreTextAsPoliciesWriteIt()
    {
        ((ContextValue)true).ToString().ShouldBe("true");
        ((ContextValue)2.50m).ToString().ShouldBe("2.50");
        ((ContextValue)new DateTimeOffset(2026, 11, 25, 1, 0, 0, 250, TimeSpan.FromHours(1))).ToString().ShouldBe("2026-11-25T00:00:00.25Z");
        ((ContextValue)new[] { "a", "b" }).ToString().ShouldBe("[a, b]");
        ContextValue.List(["a"]).IsList.ShouldBeTrue();
    }
}
