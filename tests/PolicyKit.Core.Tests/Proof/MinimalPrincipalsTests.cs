using PolicyKit.Proof;
using static PolicyKit.Core.Tests.Proof.Json;

namespace PolicyKit.Core.Tests.Proof;

public sealed class MinimalPrincipalsTests
{
    private const string Acme = "arn:aws:s3:::acme/*";

    [Fact]
    public void PrincipalsThatOthersStandFor_AreLeftOut() => Minimal(
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':['111122223333','arn:aws:iam::111122223333:root','arn:aws:iam::444455556666:role/deploy']}"),
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':'arn:aws:iam::444455556666:role/deploy'}"))
        .Select(principal => principal.Principal).ShouldBe(["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:role/deploy"]);

    /// <summary>What an account is granted reaches its user only by an identity policy, unless accounts count as their principals.</summary>
    [Theory]
    [InlineData(Delegation.Apart, new[] { "111122223333", "arn:aws:iam::111122223333:user/ann" })]
    [InlineData(Delegation.Counts, new[] { "111122223333" })]
    public void Account_StandsForItsUserWhereItCounts(Delegation delegation, string[] expected) => Grants(
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':['111122223333','arn:aws:iam::111122223333:user/ann']}"))
        .MinimalPrincipals(new ProofOptions { Delegation = delegation }).Select(principal => principal.Principal).ShouldBe(expected);

    [Fact]
    public void PrincipalThatIsGrantedMore_Stays() => Minimal(
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':'111122223333'}"),
        Allow("s3:PutObject", Acme, "'Principal':{'AWS':'arn:aws:iam::111122223333:user/ann'}"))
        .Select(principal => principal.ToString()).ShouldBe(
        [
            "111122223333: s3:GetObject on arn:aws:s3:::acme/x",
            "arn:aws:iam::111122223333:user/ann: s3:PutObject on arn:aws:s3:::acme/x",
        ]);

    [Fact]
    public void Anyone_StandsForAllThatAreGrantedNoMore() => Minimal(
        Allow("s3:GetObject", Acme, "'Principal':'*'"),
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':'111122223333','Service':'sns.amazonaws.com'}"))
        .ShouldHaveSingleItem().Principal.ShouldBe("*");

    [Fact]
    public void ServicesAndProviders_AreNamedWithTheirKind() => Minimal(
        Allow("s3:GetObject", Acme, "'Principal':{'Service':'sns.amazonaws.com','Federated':'cognito-identity.amazonaws.com','CanonicalUser':'79a5'}"))
        .Select(principal => principal.Principal)
        .ShouldBe(["Service: sns.amazonaws.com", "Federated: cognito-identity.amazonaws.com", "CanonicalUser: 79a5"]);

    [Fact]
    public void PrincipalThatIsDeniedAll_IsNotAmongThem() => Minimal(
        Allow("s3:GetObject", Acme, "'Principal':{'AWS':['arn:aws:iam::111122223333:user/ann','arn:aws:iam::111122223333:user/ben']}"),
        Deny("s3:*", "*", "'Principal':{'AWS':'arn:aws:iam::111122223333:user/ann'}"))
        .ShouldHaveSingleItem().Principal.ShouldBe("arn:aws:iam::111122223333:user/ben");

    [Fact]
    public void PolicyThatGrantsNothing_HasNone() =>
        Minimal(Allow("s3:GetObject", Acme, "'Principal':'*'"), Deny("*", "*", "'Principal':'*'")).ShouldBeEmpty();

    [Fact]
    public void IdentityPolicy_NamesNone() => Minimal(Allow("s3:GetObject", Acme)).ShouldBeEmpty();

    private static IReadOnlyList<GrantedPrincipal> Minimal(params string[] statements) => Grants(statements).MinimalPrincipals();
}
