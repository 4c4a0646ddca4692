using PolicyKit.Building;
using PolicyKit.Engine.Tests;
using PolicyKit.Evaluation;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Evaluation;

public sealed class PolicySetTests
{
    private const string Ann = "arn:aws:iam::111122223333:user/ann";
    private static readonly AuthorizationRequest Read = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::acme/k").InAccount("111122223333");

    [Fact]
    public void SeedPolicies_DecideAsTheyAreMeant() =>
        SeedPolicies.Requests.ShouldAllBe(item => SeedPolicies.Compiled.Evaluate(item.Request).Decision == item.Decision);

    [Fact]
    public void Result_NamesTheStatement()
    {
        EvaluationResult result = SeedPolicies.Compiled.Evaluate(SeedPolicies.Requests[4].Request);

        result.IsAllowed.ShouldBeFalse();
        (result.Source, result.PolicyIndex, result.StatementIndex, result.Sid).ShouldBe((PolicySource.Identity, 0, 5, "RequireTls"));
        result.ToString().ShouldBe("ExplicitlyDenied by statement 6 (RequireTls) of the identity policy 1.");
        result.ShouldBe(SeedPolicies.Compiled.Evaluate(SeedPolicies.Requests[4].Request));
        (result != SeedPolicies.Compiled.Evaluate(SeedPolicies.Requests[0].Request)).ShouldBeTrue();
    }

    /// <summary>AWS: "AWS JSON policy elements: NotPrincipal": whoever has a permissions boundary is denied, whatever is listed.</summary>
    [Theory]
    [InlineData(true, false, Decision.ExplicitlyDenied)]
    [InlineData(true, true, Decision.ExplicitlyDenied)]
    [InlineData(false, false, Decision.Allowed)]
    [InlineData(false, true, Decision.Allowed)]
    public void DenyWithNotPrincipal_DeniesTheBounded(bool isBounded, bool isOfEndpoint, Decision expected)
    {
        PolicyDocument all = Document("Allow", null);
        PolicyDocument spares = PolicyDocument.Parse($$"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"},
            {"Effect":"Deny","NotPrincipal":{"AWS":["{{Ann}}","111122223333"]},"Action":"*","Resource":"*"}]}
            """);
        var policies = new ApplicablePolicies
        {
            Identity = [all],
            PermissionsBoundary = isBounded ? [all] : [],
            Resource = isOfEndpoint ? null : spares,
            VpcEndpoint = isOfEndpoint ? [spares] : [],
        };

        PolicySet.Compile(policies).Evaluate(Read.By(Ann)).Decision.ShouldBe(expected);
    }

    [Fact]
    public void EverySource_HasItsSay()
    {
        PolicyDocument all = Document("Allow", null), none = Document("Deny", null), toAll = Document("Allow", "*"), toNone = Document("Deny", "*");
        var open = new ApplicablePolicies { Identity = [all] };
        Decide(open).ShouldBe(Decision.Allowed);
        Decide(new ApplicablePolicies { Resource = toAll }).ShouldBe(Decision.Allowed);
        Decide(new ApplicablePolicies { Identity = [all], Resource = toNone }).ShouldBe(Decision.ExplicitlyDenied);
        Decide(new ApplicablePolicies { Identity = [all], PermissionsBoundary = [none] }).ShouldBe(Decision.ExplicitlyDenied);
        Decide(new ApplicablePolicies { Identity = [all], Session = none }).ShouldBe(Decision.ExplicitlyDenied);
        Decide(new ApplicablePolicies { Identity = [all], ServiceControl = [[all], []] }).ShouldBe(Decision.ImplicitlyDenied);
        Decide(new ApplicablePolicies { Identity = [all], ResourceControl = [[toNone]] }).ShouldBe(Decision.ExplicitlyDenied);
        Decide(new ApplicablePolicies { Identity = [all], VpcEndpoint = [toNone] }).ShouldBe(Decision.ExplicitlyDenied);

        static Decision Decide(ApplicablePolicies policies) => PolicySet.Compile(policies).Evaluate(Read.By(Ann)).Decision;
    }

    [Fact]
    public void BuiltPolicy_IsAskedAlone()
    {
        Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).Build().Evaluate(Read).IsAllowed.ShouldBeTrue();
        Policy.Resource(S3.Bucket("acme")).Allow(S3.Bucket("acme").Objects().GetObject).For(Principal.Anyone).Build()
            .Evaluate(Read.By(RequestPrincipal.Anonymous)).Source.ShouldBe(PolicySource.Resource);
        SeedPolicies.Client.Evaluate(SeedPolicies.Requests[0].Request).ShouldNotBe(default);
    }

    [Fact]
    public void Options_AreHeeded()
    {
        PolicyDocument policy = PolicyDocument.Parse("""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::acme"}}""");
        var request = new AuthorizationRequest("s3:ListAllMyBuckets", "arn:aws:s3:::acme");

        PolicySet.Compile(policy).Evaluate(request).IsAllowed.ShouldBeFalse();
        PolicySet.Compile(new ApplicablePolicies { Identity = [policy] }, new EvaluationOptions { WildcardOnlyActions = false }).Evaluate(request).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void UnusablePolicy_IsToldAtOnce() => Should.Throw<UnusablePolicyException>(() => PolicySet.Compile(PolicyDocument.Parse(
        """{"Version":"2012-10-17","Statement":{"Sid":"Odd","Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}}""")))
        .Message.ShouldContain("StringIs");

    [SkippableFact]
    public void EveryRealPolicy_CanBeEvaluated()
    {
        foreach ((string name, string json) in Corpus.Read())
            PolicySet.Compile(PolicyDocument.Parse(json)).Evaluate(Read).Reason.ShouldNotBeEmpty(name);
    }

    [Fact]
    public void EightThreads_GetTheSameAnswers()
    {
        var set = PolicySet.Compile(SeedPolicies.Client);
        int wrong = 0;
        Thread[] threads =
        [
            .. Enumerable.Range(0, 8).Select(offset => new Thread(() =>
            {
                for (int i = 0; i < 20_000; i++)
                {
                    (AuthorizationRequest request, Decision decision) = SeedPolicies.Requests[(i + offset) % SeedPolicies.Requests.Length];
                    if (set.Evaluate(request).Decision != decision) Interlocked.Increment(ref wrong);
                }
            })),
        ];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        wrong.ShouldBe(0);
    }

    [Fact]
    public void Requests_AllocateNothingAfterTheFirst()
    {
        foreach ((AuthorizationRequest request, Decision decision) in SeedPolicies.Requests)
        {
            SeedPolicies.Compiled.Evaluate(request);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 10_000; i++) SeedPolicies.Compiled.Evaluate(request);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, $"{request}: {decision}");
        }
    }

    private static PolicyDocument Document(string effect, string? principal)
    {
        string element = principal is null ? "" : $"\"Principal\":\"{principal}\",";
        return PolicyDocument.Parse(
            $$$"""{"Version":"2012-10-17","Statement":{"Effect":"{{{effect}}}",{{{element}}}"Action":"s3:*","Resource":"*"}}""");
    }
}
