using PolicyKit.Proof;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>AWS: "AWS JSON policy elements: Principal": an account delegates, a principal that is named is granted.</summary>
public sealed class DelegationTests
{
    private const string Root = "arn:aws:iam::111122223333:root";
    private const string Role = "arn:aws:iam::111122223333:role/app";
    private const string User = "arn:aws:iam::111122223333:user/ann";
    private const string Session = "arn:aws:sts::111122223333:assumed-role/app/s1";

    [Theory]
    [InlineData(Root, Role, Verdict.Refuted)]
    [InlineData("111122223333", Role, Verdict.Refuted)]
    [InlineData(Root, User, Verdict.Refuted)]
    [InlineData(Root, Session, Verdict.Refuted)]
    [InlineData(Role, Session, Verdict.Refuted)]
    [InlineData(Root, "*", Verdict.Refuted)]
    [InlineData("111122223333", Root, Verdict.Proven)]
    [InlineData(Root, "111122223333", Verdict.Proven)]
    [InlineData(Role, Role, Verdict.Proven)]
    [InlineData("*", Role, Verdict.Proven)]
    [InlineData("*", Root, Verdict.Proven)]
    [InlineData("*", Session, Verdict.Proven)]
    public void PrincipalThatIsNamed_IsMoreThanItsAccount(string existing, string candidate, Verdict expected)
    {
        foreach (string resource in new[] { "*", "arn:aws:s3:::b/*", "arn:aws:kms:us-east-1:111122223333:key/k" })
            NewAccess.NothingNew(Grant(candidate, resource), Grant(existing, resource)).Verdict.ShouldBe(expected, resource);
    }

    [Theory]
    [InlineData(Role)]
    [InlineData(User)]
    [InlineData(Session)]
    public void WhereAnAccountCounts_ItsPrincipalsAreCovered(string candidate)
    {
        ProofResult result = NewAccess.NothingNew(Grant(candidate, "*"), Grant(Root, "*"), new ProofOptions { Delegation = Delegation.Counts });

        result.Verdict.ShouldBe(Verdict.Proven);
        result.Reason.ShouldContain("an account counting as all of its principals");
    }

    [Theory]
    [InlineData("arn:aws:kms:us-east-1:444455556666:key/k", null, Verdict.Proven)]
    [InlineData("arn:aws:s3:::b/*", "444455556666", Verdict.Proven)]
    [InlineData("arn:aws:s3:::b/*", "111122223333", Verdict.Refuted)]
    [InlineData("arn:aws:s3:::b/*", null, Verdict.Refuted)]
    public void AcrossAccounts_BothNeedAnIdentityPolicy(string resource, string? account, Verdict expected) =>
        NewAccess.NothingNew(Grant(Role, resource), Grant(Root, resource), new ProofOptions { ResourceAccount = account }).Verdict.ShouldBe(expected);

    [Fact]
    public void Witness_IsInTheAccount_AndSaysWhatIsNew()
    {
        ProofResult result = NewAccess.NothingNew(Grant(Role, "arn:aws:s3:::b/*"), Grant(Root, "arn:aws:s3:::b/*"));

        result.Witness!.ResourceAccount.ShouldBe("111122223333");
        result.Reason.ShouldContain("whatever the identity policies of account 111122223333 say");
    }

    [Fact]
    public void Equivalence_IsProofBothWays()
    {
        NewAccess.Equivalent(Grant(Root, "*"), Grant("111122223333", "*")).Verdict.ShouldBe(Verdict.Proven);
        NewAccess.Equivalent(Grant(Root, "*"), Grant(Root, "*", Role)).Verdict.ShouldBe(Verdict.Refuted);
        NewAccess.Equivalent(Grant("*", "*"), Grant("*", "*", Role)).Verdict.ShouldBe(Verdict.Proven);
    }

    [Fact]
    public void MinimalPrincipals_KeepWhomTheAccountOnlyDelegatesTo() =>
        PrincipalsOfPolicy.Minimal(Grant(Root, "*", Role)).Select(static one => one.Principal).ShouldBe([Root, Role], ignoreOrder: true);

    /// <summary>A canonical user id tells nobody of which account it is, so that a Deny about principals may be about those of it.</summary>
    [Theory]
    [InlineData("""{"Effect":"Deny","NotPrincipal":{"CanonicalUser":"79a5","AWS":"arn:aws:iam::111122223333:role/app"},"Action":"*","Resource":"*"}""", Verdict.Unknown)]
    [InlineData("""{"Effect":"Deny","Principal":{"CanonicalUser":"79a5"},"Action":"*","Resource":"*"}""", Verdict.Unknown)]
    [InlineData("""{"Effect":"Allow","Principal":{"CanonicalUser":"79a5"},"Action":"*","Resource":"*"},{"Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"*","Resource":"*"}""", Verdict.Unknown)]
    [InlineData("""{"Effect":"Allow","Principal":{"CanonicalUser":"79a5"},"Action":"*","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}""", Verdict.Proven)]
    public void CanonicalUser_LeavesOpenWhomADenyIsAbout(string more, Verdict expected)
    {
        PolicyKit.Proof.GrantModel model = Policies.Of("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/app"},"Action":"*","Resource":"*"},""" + more);

        NewAccess.NothingNew(model, model).Verdict.ShouldBe(expected);
    }

    [Fact]
    public void PoliciesOfDifferentKinds_AreNotCompared() => NewAccess.NothingNew(
        Grant("*", "*"), Policies.Everything()).Verdict.ShouldBe(Verdict.Unknown);

    private static PolicyKit.Proof.GrantModel Grant(string principal, string resource, params string[] more) => Policies.Of(string.Join(",", more.Prepend(principal).Select(one =>
        $$"""{"Effect":"Allow","Principal":{"AWS":"{{one}}"},"Action":"*","Resource":"{{resource}}"}""")));
}
