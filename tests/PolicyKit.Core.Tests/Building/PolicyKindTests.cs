using PolicyKit.Model;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

public sealed class PolicyKindTests
{
    private static readonly Permission Get = S3.Bucket("acme").Objects().GetObject;

    public static TheoryData<IamPolicy, int> Sizes => new()
    {
        { Policy.Identity().Allow(Get).Build(), 6_144 },
        { Policy.InlineForUser().Allow(Get).Build(), 2_048 },
        { Policy.InlineForGroup().Allow(Get).Build(), 5_120 },
        { Policy.InlineForRole().Allow(Get).Build(), 10_240 },
        { Policy.PermissionsBoundary().Allow(Get).Build(), 6_144 },
        { Policy.Session().Allow(Get).Build(), 2_048 },
        { Policy.ServiceControl().Deny(Get).Build(), 10_240 },
        { Policy.ResourceControl().Deny(Get).Build(), 5_120 },
        { Policy.VpcEndpoint().Allow(Get).For(Principal.Anyone).Build(), 20_480 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Quota_IsThatOfTheKind(IamPolicy policy, int limit)
    {
        policy.Quota.ShouldBe(limit);
        policy.Lint().ShouldNotContain(finding => finding.Severity == Rules.FindingSeverity.Error);
        PolicyDocument.Parse(policy.ToJson(indented: true)).ToJson().ShouldBe(policy.ToJson());
    }

    [Fact]
    public void InlinePolicyOverItsQuota_IsAProblem()
    {
        var conditions = S3.Keys.Prefix.Is(new string('x', 2_048));
        Policy.InlineForUser().Allow(Get).When(conditions).TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("2048");
        Policy.Identity().Allow(Get).When(conditions).TryBuild(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void RaisedQuota_IsTaken_AndThatOfAnotherKindIsNot()
    {
        var builder = Policy.Trust().Allow(TrustAction.AssumeRole).For(Principal.Account("111122223333"))
            .When(Sts.Keys.ExternalId.Is(new string('x', 3_000)));

        Should.Throw<PolicyException>(() => builder.Build());
        builder.Build(PolicyQuotas.TrustPolicy.WithLimit(4_096)).Quota.ShouldBe(4_096);
        Should.Throw<ArgumentException>(() => builder.Build(PolicyQuotas.ManagedPolicy));
    }

    [Fact]
    public void ServiceControlPolicy_DeniesAllButSomeServicesOutsideTheRegions() => Policy.ServiceControl()
        .DenyNotAction("Regions", Iam.Everything.All, Sts.Everything.All, CloudFront.Everything.All)
            .When(Aws.RequestedRegion.IsNot("eu-west-1", "eu-central-1"))
        .Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Sid":"Regions","Effect":"Deny","NotAction":["iam:*","sts:*","cloudfront:*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}}]}
            """);

    [Fact]
    public void NotResource_LeavesItsResourcesAlone()
    {
        var bucket = S3.Bucket("acme");
        Policy.Identity().DenyNotResource("Perimeter", bucket.All, bucket.Objects().All).Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Sid":"Perimeter","Effect":"Deny","Action":"s3:*","NotResource":["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]}]}
            """);
    }

    [Fact]
    public void NotAction_WithDifferentResources_IsAProblem()
    {
        Policy.Identity().DenyNotAction("Mixed", Get, S3.Bucket("acme").ListBucket)
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("same resources");
    }

    [Fact]
    public void ResourceControlPolicy_IsAboutEveryone() => Policy.ResourceControl()
        .Deny("Tls", S3.Everything.All).When(Aws.SecureTransport.IsFalse)
        .Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
            """);

    [Fact]
    public void ResourceControlPolicy_NamesAService()
    {
        Policy.ResourceControl().Deny(Permission.Unchecked("*", "*"))
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("s3:*");
    }

    [Fact]
    public void SessionPolicy_HasWholeArns()
    {
        Permission incomplete = Permission.Unchecked("sqs:SendMessage", "arn:aws:sqs");
        Policy.Session().Allow(incomplete).TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("six fields");
        Policy.Identity().Allow(incomplete).TryBuild(out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void Quotas_AreCountedAsTheySay()
    {
        PolicyQuotas.ManagedPolicy.Measure("a b\u00e9").ShouldBe(3);
        PolicyQuotas.ServiceControlPolicy.Measure("a b\u00e9").ShouldBe(4);
        PolicyQuotas.BucketPolicy.Measure("a b\u00e9").ShouldBe(5);
        PolicyQuotas.All.ShouldAllBe(quota => quota.Limit.HasValue == (quota.Source.Length > 0));
        foreach (PolicyKind kind in Enum.GetValues<PolicyKind>().Where(kind => kind != PolicyKind.Auto))
            PolicyQuotas.Of(kind).Kind.ShouldBe(kind);
        Should.Throw<ArgumentException>(() => PolicyQuotas.Of(PolicyKind.Auto));
    }
}
