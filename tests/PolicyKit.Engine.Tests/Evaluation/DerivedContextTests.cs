using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "AWS global condition context keys".</summary>
public sealed class DerivedContextTests
{
    [Theory]
    [InlineData(Callers.User, "aws:PrincipalArn", Callers.User)]
    [InlineData(Callers.User, "aws:username", "ann")]
    [InlineData(Callers.User, "aws:PrincipalType", "User")]
    [InlineData(Callers.User, "aws:PrincipalAccount", Callers.Account)]
    [InlineData(Callers.User, "aws:ResourceAccount", Callers.Account)]
    [InlineData(Callers.User, "aws:PrincipalIsAWSService", "false")]
    [InlineData(Callers.Session, "aws:PrincipalArn", "arn:aws:iam::111122223333:role/deploy")]
    [InlineData(Callers.Session, "aws:PrincipalType", "AssumedRole")]
    [InlineData(Callers.Session, "aws:username", null)]
    [InlineData(Callers.Root, "aws:PrincipalType", "Account")]
    [InlineData(Callers.FederatedUser, "aws:PrincipalType", "FederatedUser")]
    [InlineData("*", "aws:PrincipalType", "Anonymous")]
    [InlineData("*", "aws:PrincipalArn", null)]
    [InlineData(Callers.Service, "aws:PrincipalServiceName", Callers.Service)]
    [InlineData(Callers.Service, "aws:PrincipalIsAWSService", "true")]
    public void Key_FollowsFromPrincipalAndResource(string principal, string key, string? expected) =>
        (Callers.Get(principal).WithDerivedContext().Find(key)?.ToString()).ShouldBe(expected);

    [Fact]
    public void KeyThatIsThere_Stays() =>
        Callers.Get(Callers.User).With("AWS:username", "x").WithDerivedContext().Find("aws:username")!.ToString().ShouldBe("x");

    [Fact]
    public void Request_StaysAsItIs()
    {
        AuthorizationRequest request = Callers.Get(Callers.User);
        request.WithDerivedContext();
        request.Context.ShouldBeEmpty();
    }
}
