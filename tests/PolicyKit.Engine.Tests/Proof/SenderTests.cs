using PolicyKit.Evaluation;
using PolicyKit.Proof;
using PolicyKit.Requests;

namespace PolicyKit.Engine.Tests.Proof;

/// <summary>What a request says of its sender follows from who that is, in every request that a proof shows.</summary>
public sealed class SenderTests
{
    [Theory]
    [InlineData("""{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/deploy"}}""")]
    [InlineData("""{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/team/*"}}""")]
    [InlineData("""{"StringLike":{"aws:PrincipalArn":"*user/ann"}}""")]
    [InlineData("""{"StringLike":{"aws:PrincipalAccount":"1*"}}""")]
    [InlineData("""{"StringLike":{"aws:PrincipalAccount":"1*"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}""")]
    [InlineData("""{"StringEquals":{"aws:username":"ann"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalType":"AssumedRole"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalType":"Anonymous"}}""")]
    [InlineData("""{"Bool":{"aws:PrincipalIsAWSService":"true"}}""")]
    [InlineData("""{"StringLike":{"aws:PrincipalServiceName":"s*.amazonaws.com"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalTag/a":"b"}}""")]
    [InlineData("""{"Null":{"aws:PrincipalArn":"true"}}""")]
    [InlineData("""{"Null":{"aws:PrincipalOrgID":"true"},"StringEquals":{"aws:PrincipalTag/a":"b"}}""")]
    public void Witness_CanOccur(string condition)
    {
        GrantModel policy = When(condition);
        foreach (ProofResult result in new[] { PublicAccess.NothingPublic(policy), NewAccess.NothingNew(policy, Policies.Of("")), CommonAccess.NothingOf(policy, [], []) })
        {
            result.Verdict.ShouldBe(Verdict.Refuted);
            AuthorizationRequest request = result.Witness!;
            policy.Grants(request).ShouldBeTrue();
            request.Context.ShouldAllBe(key => SenderKeys.MayHave(request.Principal.Type, key.Key));
            AuthorizationRequest derived = request.Context.Aggregate(new AuthorizationRequest(request.Action, request.Resource).By(request.Principal), static (made, _) => made).WithDerivedContext();
            foreach ((string key, ContextValue value) in derived.Context)
            {
                if (request.Find(key) is { } told && !(key == "aws:PrincipalArn" && request.Principal.Type == SenderType.RoleSession)) told.ToString().ShouldBe(value.ToString(), key);
            }
        }
    }

    [Theory]
    [InlineData("""{"StringEquals":{"aws:PrincipalAccount":"111122223333"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::444455556666:*"}}""")]
    [InlineData("""{"StringEquals":{"aws:username":"ann"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}""")]
    [InlineData("""{"Bool":{"aws:PrincipalIsAWSService":"true"},"Null":{"aws:PrincipalAccount":"false"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalType":"User","aws:PrincipalServiceName":"sns.amazonaws.com"}}""")]
    [InlineData("""{"StringEquals":{"aws:PrincipalType":"Anonymous","aws:PrincipalOrgID":"o-a"}}""")]
    public void SenderThatCannotBe_GrantsNothing(string condition) =>
        CommonAccess.NothingOf(When(condition), [], []).Verdict.ShouldBe(Verdict.Proven);

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:user/ann", true)]
    [InlineData("arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:user/ann 111122223333 arn:aws:sts::111122223333:federated-user/ann", false)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/app/s1", "arn:aws:iam::111122223333:role/app 111122223333", true)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/app/s1", "arn:aws:sts::111122223333:assumed-role/app/s1 arn:aws:iam::111122223333:role/app 111122223333", false)]
    [InlineData("arn:aws:iam::111122223333:root", "111122223333", true)]
    [InlineData("*", "*", false)]
    public void TakingAwayADenyWithNotPrincipal_IsNewWhereItDenied(string caller, string listed, bool isNew)
    {
        string allow = $$"""{"Effect":"Allow","Principal":{"AWS":"{{caller}}"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""";
        string deny = $$"""{"Effect":"Deny","NotPrincipal":{"AWS":["{{listed.Replace(" ", "\",\"", StringComparison.Ordinal)}}"]},"Action":"*","Resource":"*"}""";

        NewAccess.NothingNew(Policies.Of(allow), Policies.Of(allow + "," + deny)).Verdict.ShouldBe(isNew ? Verdict.Refuted : Verdict.Proven);
    }

    private static GrantModel When(string condition) =>
        Policies.Of($$"""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{{condition}}}""");
}
