using PolicyKit.Evaluation;
using PolicyKit.Proof;
using static PolicyKit.Core.Tests.Proof.Json;

namespace PolicyKit.Core.Tests.Proof;

public sealed class GrantsTests
{
    private const string Acme = "arn:aws:s3:::acme/*";

    private static readonly Grants Reading = Grants(Allow("s3:Get*", Acme));

    [Fact]
    public void LessAccess_IsNothingNew()
    {
        Grants(Allow("s3:GetObject", "arn:aws:s3:::acme/a/*")).NothingNewOver(Reading).IsProven.ShouldBeTrue();
        Grants(Allow("s3:Get*", Acme, When("Bool", "aws:SecureTransport", "true"))).NothingNewOver(Reading).IsProven.ShouldBeTrue();
        Grants(Allow("s3:*", Acme), Deny("s3:*", Acme)).NothingNewOver(Reading).IsProven.ShouldBeTrue();
        Reading.NothingNewOver(Grants(Allow("s3:GetO*", Acme), "'Effect':'Allow','NotAction':'s3:GetO*','Resource':'*'")).IsProven.ShouldBeTrue();
    }

    [Fact]
    public void MoreAccess_IsShownByARequestThatOnlyTheCandidateGrants()
    {
        PolicyDocument candidate = Policy(Allow("s3:*", Acme), Deny("s3:Put*", Acme));

        ProofResult result = PolicyKit.Proof.Grants.Of(candidate).NothingNewOver(Reading);

        result.Verdict.ShouldBe(Verdict.Refuted);
        result.Reason.ShouldStartWith("The candidate newly grants s3:");
        candidate.Evaluate(result.Witness.ShouldNotBeNull()).IsAllowed.ShouldBeTrue();
        Policy(Allow("s3:Get*", Acme)).Evaluate(result.Witness).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void SeveralPolicies_CountTogether()
    {
        PolicyDocument one = Policy(Allow("s3:GetObject", Acme)), other = Policy(Allow("s3:PutObject", Acme)), deny = Policy(Deny("s3:Put*", "*"));
        Grants both = Grants("'Effect':'Allow','Action':['s3:GetObject','s3:PutObject'],'Resource':'arn:aws:s3:::acme/*'");

        PolicyKit.Proof.Grants.Of(one, other).IsEquivalentTo(both).IsProven.ShouldBeTrue();
        PolicyKit.Proof.Grants.Of(one, other, deny).IsEquivalentTo(PolicyKit.Proof.Grants.Of(one)).IsProven.ShouldBeTrue();
        PolicyKit.Proof.Grants.Of().NothingNewOver(both).IsProven.ShouldBeTrue();
    }

    [Fact]
    public void EquivalentPolicies_AreToldFromThoseWhereOneGrantsMore()
    {
        Grants wide = Grants(Allow("s3:Get*", "*"));

        Reading.IsEquivalentTo(Grants(Allow("S3:get*", Acme), Allow("s3:GetObject", "arn:aws:s3:::acme/x"))).ToString()
            .ShouldBe("Proven: Both grant the same requests.");
        wide.IsEquivalentTo(Reading).Reason.ShouldStartWith("Only the first policies grant s3:Get");
        Reading.IsEquivalentTo(wide).Reason.ShouldStartWith("Only the other policies grant s3:Get");
    }

    [Theory]
    [InlineData("s3:Put*", Acme, Verdict.Proven)]
    [InlineData("s3:GetObject", "arn:aws:s3:::beta/*", Verdict.Proven)]
    [InlineData("s3:*", "arn:aws:s3:::ac*/secret", Verdict.Refuted)]
    [InlineData("", "arn:aws:s3:::acme/secret", Verdict.Refuted)]
    [InlineData("S3:GETOBJECT", "", Verdict.Refuted)]
    [InlineData("iam:*", "", Verdict.Proven)]
    public void NeverAllow_LooksAtActionsAndResources(string action, string resource, Verdict verdict) => Reading
        .NeverAllow(action.Length == 0 ? [] : [action], resource.Length == 0 ? [] : [resource]).Verdict.ShouldBe(verdict);

    [Fact]
    public void NeverAllow_KnowsOfADeny()
    {
        Grants guarded = Grants(Allow("s3:*", "*"), Deny("s3:DeleteBucket", "*", When("Bool", "aws:MultiFactorAuthPresent", "false")));

        guarded.NeverAllow(["s3:DeleteBucket"], []).Witness!.Context.ShouldNotContain(pair => pair.Value.Values[0] == "false");
        Grants(Allow("s3:*", "*"), Deny("s3:DeleteBucket", "*")).NeverAllow(["s3:DeleteBucket"], []).IsProven.ShouldBeTrue();
    }

    [Fact]
    public void NothingInCommon_TakesAccessAsAPolicy()
    {
        Grants withoutTls = Grants(Allow("*", "*", When("Bool", "aws:SecureTransport", "false")));
        Grants overTls = Grants(Allow("s3:*", "*"), Deny("s3:*", "*", When("Bool", "aws:SecureTransport", "false")));

        overTls.NothingInCommonWith(withoutTls).ToString().ShouldBe("Proven: No request is granted by both.");
        Reading.NothingInCommonWith(withoutTls).Witness!.Context.Single().Value.Values.ShouldBe(["false"]);
        Reading.NothingInCommonWith(Grants(Allow("s3:Put*", "*"), Deny("s3:*", "*"))).IsProven.ShouldBeTrue();
    }

    [Fact]
    public void PolicyThatCannotBeEvaluated_LeavesEveryQuestionOpen()
    {
        Grants odd = Grants(Allow("s3:*", "*", When("StringEqual", "aws:username", "ann")));

        odd.NothingNewOver(Reading).ToString().ShouldContain("IAM has no condition operator \"StringEqual\"");
        new[] { odd.NothingNewOver(Reading), Reading.NothingNewOver(odd), odd.IsEquivalentTo(odd), odd.NeverAllow([], []), odd.NothingPublic() }
            .ShouldAllBe(result => result.Verdict == Verdict.Unknown && result.Witness == null);
    }

    [Fact]
    public void SpentBudget_IsUnknown_AndTheSameEveryTime()
    {
        var options = new ProofOptions { Budget = 2 };

        Reading.NothingNewOver(Grants(Allow("s3:Put*", "*")), options).Verdict.ShouldBe(Reading.NothingNewOver(Grants(Allow("s3:Put*", "*")), options).Verdict);
        Grants(Allow("s3:*", "arn:aws:s3:::a*b*c*")).NothingNewOver(Grants(Allow("s3:*", "arn:aws:s3:::*b*d*")), options).ToString()
            .ShouldBe("Unknown: The budget of steps was spent before an answer was found.");
    }

    [Fact]
    public void EightThreads_GetTheSameAnswers()
    {
        Grants wide = Grants(Allow("s3:*", "*", When("StringLike", "s3:prefix", "a*")), Deny("s3:Put*", "arn:aws:s3:::acme/x*"));
        string expected = Answers();

        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Answers().ShouldBe(expected));

        string Answers() => string.Join("\n",
            wide.NothingNewOver(Reading), Reading.NothingNewOver(wide), wide.NeverAllow(["s3:Put*"], []), wide.NothingPublic(),
            string.Join(";", wide.DifferenceTo(Reading).Disappears));
    }
}
