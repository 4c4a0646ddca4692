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

    [Theory]
    [InlineData("arn:aws:iam::111122223333:usr/ann")]
    [InlineData("arn:aws:iam::111122223333:user/")]
    [InlineData("arn:aws:iam:::user/ann")]
    [InlineData("arn:aws:iam::1111:user/ann")]
    [InlineData("arn:aws:iam::111122223333:group/g")]
    [InlineData("arn:aws:iam::111122223333:user/*")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/r")]
    public void ArnOfNobody_Throws(string arn) => Should.Throw<ArgumentException>(() => RequestPrincipal.Arn(arn)).ParamName.ShouldBe("arn");

    [Theory]
    [InlineData("arn:aws:iam::111122223333:root")]
    [InlineData("arn:aws-cn:iam::111122223333:user/a/b/ann")]
    [InlineData("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/r/s")]
    [InlineData("arn:aws:sts::111122223333:federated-user/f")]
    [InlineData("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com")]
    public void ArnOfSomebody_IsTaken(string arn) => RequestPrincipal.Arn(arn).ToString().ShouldBe(arn);

    [Theory]
    [InlineData("")]
    [InlineData("sns")]
    [InlineData("sns amazonaws.com")]
    [InlineData("arn:aws:iam::111122223333:user/a.b")]
    public void WhatIsNoService_Throws(string name) => Should.Throw<ArgumentException>(() => RequestPrincipal.Service(name));

    [Theory]
    [InlineData("")]
    [InlineData("1111")]
    [InlineData("1111-2222-3333")]
    public void WhatIsNoAccount_Throws(string account) =>
        Should.Throw<ArgumentException>(() => new AuthorizationRequest("s3:ListAllMyBuckets", "*").InAccount(account));

    [Fact]
    public void Hint_IsInTheAnswerAndItsTrace()
    {
        PolicySet policies = PolicySet.Compile(PolicyDocument.Parse("""{"Statement":[]}"""));
        var request = new AuthorizationRequest("s3:ListObjectsV2", "arn:aws:s3:::acme");

        request.Hint.ShouldNotBeNull().ShouldContain("did you mean s3:ListBucket?");
        policies.Evaluate(request).Hint.ShouldBe(request.Hint);
        policies.Evaluate(request).ToString().ShouldEndWith(request.Hint);
        policies.Explain(request).ToString().ShouldContain("\nHint: " + request.Hint + "\n");
        policies.Evaluate("s3:ListBucket", "arn:aws:s3:::acme").Hint.ShouldBeNull();
        policies.Explain(new AuthorizationRequest("s3:ListBucket", "arn:aws:s3:::acme")).ToString().ShouldNotContain("Hint");
    }

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
