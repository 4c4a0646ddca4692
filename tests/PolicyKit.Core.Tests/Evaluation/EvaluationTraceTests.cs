using PolicyKit.Evaluation;

namespace PolicyKit.Core.Tests.Evaluation;

public sealed class EvaluationTraceTests
{
    [Fact]
    public void TracesOfTheSeed_MatchSnapshot() =>
        string.Join("\n\n", SeedPolicies.Requests.Select(item => SeedPolicies.Compiled.Explain(item.Request))).ShouldMatchSnapshot("txt");

    [Fact]
    public void TraceOfManySources_MatchesSnapshot()
    {
        PolicyDocument identity = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::acme/${aws:PrincipalTag/team}/*"}}""");
        PolicyDocument bucket = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/bob"},"Action":"s3:*","Resource":"*"},{"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},"Action":"*","Resource":"*"}]}""");
        PolicyDocument guard = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"Regions","Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}}]}""");
        EvaluationTrace trace = PolicySet.Compile(new ApplicablePolicies { Identity = [identity], Resource = bucket, ServiceControl = [[guard]] })
            .Explain(new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::acme/red/k").By("arn:aws:iam::111122223333:user/ann").InAccount("111122223333")
                .With("aws:RequestedRegion", "eu-west-1"));

        trace.ToString().ShouldMatchSnapshot("txt");
    }

    [Fact]
    public void Trace_IsData()
    {
        EvaluationTrace trace = SeedPolicies.Compiled.Explain(SeedPolicies.Requests[10].Request);

        trace.Result.ShouldBe(SeedPolicies.Compiled.Evaluate(trace.Request));
        StatementTrace list = trace.Statements[3];
        (list.Sid, list.IsAllow, list.Applies, list.ActionMatches, list.ResourceMatches, list.PrincipalMatches)
            .ShouldBe(("List", true, false, true, true, true));
        ConditionTrace condition = list.Conditions.ShouldHaveSingleItem();
        (condition.Operator, condition.Key, condition.IsMet, condition.MissingVariable).ShouldBe(("StringLike", "s3:prefix", false, null));
        condition.PolicyValues.ShouldBe(["home/${aws:username}/*"]);
        condition.RequestValues.ShouldBe(["home/bob/x"]);
    }
}
