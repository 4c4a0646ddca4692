using PolicyKit.Proof;
using static PolicyKit.Core.Tests.Proof.Json;

namespace PolicyKit.Core.Tests.Proof;

public sealed class DifferenceTests
{
    private const string Acme = "arn:aws:s3:::acme/*";

    [Fact]
    public void SameAccess_IsNoDifference()
    {
        AccessDifference difference = Grants(Allow("s3:Get*", Acme)).DifferenceTo(Grants(Allow("s3:Get*", Acme), Allow("s3:GetObject", Acme)));

        difference.IsEmpty.ShouldBeTrue();
        difference.IsCertain.ShouldBeTrue();
    }

    [Fact]
    public void Actions_AreNamedAloneWhereTheOthersAreNotNew()
    {
        AccessDifference difference = Grants(Allow("s3:GetObject", Acme)).DifferenceTo(Grants(
            "'Sid':'ReadWrite','Effect':'Allow','Action':['s3:GetObject','s3:PutObject','s3:DeleteObject'],'Resource':'arn:aws:s3:::acme/*'"));

        AccessClass access = difference.Appears.ShouldHaveSingleItem();
        access.ToString().ShouldBe("s3:PutObject, s3:DeleteObject on arn:aws:s3:::acme/*");
        (access.Sid, access.StatementIndex).ShouldBe(("ReadWrite", 0));
        access.Example!.ToString().ShouldBe("s3:PutObject on arn:aws:s3:::acme/x by an identity of the resource's account");
        difference.Disappears.ShouldBeEmpty();
    }

    [Fact]
    public void Resources_AreNamedAloneToo()
    {
        const string Both = "'Effect':'Allow','Action':'s3:GetObject','Resource':['arn:aws:s3:::acme/*','arn:aws:s3:::beta/*']";

        Grants(Both).DifferenceTo(Grants(Allow("s3:GetObject", Acme))).Disappears.ShouldHaveSingleItem().Resources
            .ShouldBe(["arn:aws:s3:::beta/*"]);
    }

    [Fact]
    public void PatternThatWasGrantedInPart_IsTakenApart() =>
        Grants(Allow("sts:Get*", "*")).DifferenceTo(Grants(Allow("sts:*", "*")))
        .Appears.ShouldHaveSingleItem().Actions.ShouldSatisfyAllConditions(
            actions => actions.ShouldContain("sts:AssumeRole"),
            actions => actions.ShouldNotContain(action => action.StartsWith("sts:Get")));

    [Fact]
    public void ConditionThatGoes_BringsTheAccessWithoutIt()
    {
        AccessDifference difference = Grants(Allow("s3:GetObject", Acme, When("Bool", "aws:SecureTransport", "true")))
            .DifferenceTo(Grants(Allow("s3:GetObject", Acme)));

        AccessClass access = difference.Appears.ShouldHaveSingleItem();
        access.Conditions.ShouldBeEmpty();
        access.Example!.Context.ShouldContain(pair => pair.Key == "aws:SecureTransport" && pair.Value.Values[0] == "false");
        difference.Disappears.ShouldBeEmpty();
    }

    [Fact]
    public void DenyThatComes_TakesAwayOnlyWhatItIsAbout()
    {
        AccessDifference difference = Grants(Allow("s3:GetObject", Acme), Allow("s3:PutObject", Acme))
            .DifferenceTo(Grants(Allow("s3:GetObject", Acme), Allow("s3:PutObject", Acme), Deny("s3:Put*", "*")));

        difference.Appears.ShouldBeEmpty();
        difference.Disappears.ShouldHaveSingleItem().ToString().ShouldBe("s3:PutObject on arn:aws:s3:::acme/*");
    }

    [Fact]
    public void NegatedElements_AreMarked()
    {
        AccessClass access = Grants().DifferenceTo(Grants(
            "'Effect':'Allow','NotPrincipal':{'AWS':'111122223333'},'NotAction':'iam:*','NotResource':'arn:aws:s3:::acme'"))
            .Appears.ShouldHaveSingleItem();

        access.ToString().ShouldBe("all but iam:* on all but arn:aws:s3:::acme");
        (access.ActionsAreExcluded, access.ResourcesAreExcluded, access.PrincipalsAreExcluded).ShouldBe((true, true, true));
        access.Principals.ShouldBe(["111122223333"]);
    }

    [Fact]
    public void SpentBudget_IsADifferenceThatIsNotCertain()
    {
        AccessDifference difference = Grants(Allow("s3:Get*", Acme)).DifferenceTo(Grants(Allow("s3:Put*", Acme)), new ProofOptions { Budget = 1 });

        difference.IsEmpty.ShouldBeFalse();
        difference.IsCertain.ShouldBeFalse();
    }

    private static Grants Grants(params string[] statements) =>
        statements.Length == 0 ? PolicyKit.Proof.Grants.Of() : Json.Grants(statements);
}
