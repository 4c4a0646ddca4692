using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

public sealed class ResourcePolicyBuilderTests
{
    private static readonly S3.BucketArn Bucket = S3.Bucket("acme");
    private static readonly Principal Anna = Principal.Arn(Iam.User("111122223333", "anna"));

    [Fact]
    public void PrincipalsOfSeveralTypes_AreGroupedByType() => Policy.Resource(Bucket).Allow(Bucket.ListBucket)
        .For(
            Principal.Service("logging.s3.amazonaws.com"), Anna, Principal.Account("444455556666"), Anna,
            Principal.CanonicalUser(new('a', 64)))
        .Build().ToJson().ShouldContain(
            "\"Principal\":{\"AWS\":[\"arn:aws:iam::111122223333:user/anna\",\"arn:aws:iam::444455556666:root\"]," +
            "\"Service\":\"logging.s3.amazonaws.com\",\"CanonicalUser\":\"" + new string('a', 64) + "\"}");

    [Fact]
    public void ForAllExcept_IsNotPrincipal() =>
        Policy.Resource(Bucket).Deny(Bucket.All).ForAllExcept(Anna, Principal.Account("111122223333"))
        .Build().ToJson().ShouldContain(
            "\"NotPrincipal\":{\"AWS\":[\"arn:aws:iam::111122223333:user/anna\",\"arn:aws:iam::111122223333:root\"]}");

    [Fact]
    public void Anyone_IsTheLoneStar() => Policy.Resource(Bucket).Deny(Bucket.All).For(Principal.Anyone)
        .Build().ToJson().ShouldContain("\"Principal\":\"*\",");

    [Fact]
    public void ProblemsOfPrincipals_ComeAtOnce()
    {
        Policy.Resource(Bucket)
            .Allow(Bucket.ListBucket).For(Principal.Arn(Iam.User("111122223333", Name.StartsWith("an"))))
            .Allow(Bucket.ListBucket).For(Principal.Account(AwsAccount.Any))
            .Allow(Bucket.ListBucket).For(Anna, Principal.Anyone)
            .Deny(Bucket.ListBucket).ForAllExcept(Principal.Anyone)
            .Allow(Bucket.ListBucket).For(Principal.Arn(Iam.User("111122223333", Name.Like($"{Aws.Username}"))))
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();

        problems.Select(problem => problem.Statement).ShouldBe([0, 1, 2, 3, 4]);
    }

    [Fact]
    public void AnotherBucket_IsAProblem()
    {
        Policy.Resource(Bucket)
            .Allow(Bucket.ListBucket, Bucket.Objects().GetObject, S3.Bucket("acme2").ListBucket).For(Anna)
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();

        problems.Single().Message.ShouldContain("acme2");
    }

    [Fact]
    public void PatternOfBuckets_CarriesNoPolicy()
    {
        var family = S3.Bucket(Name.StartsWith("acme-"));
        Policy.Resource(family).Allow(family.ListBucket).For(Anna)
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("pattern");
    }

    [Fact]
    public void Size_CountsBytes()
    {
        ResourcePolicy policy = Policy.Resource(Bucket)
            .Allow(Bucket.ListBucket).For(Anna).When(S3.Keys.Prefix.Is("\u00e9 "))
            .Build();

        policy.Size.ShouldBe(System.Text.Encoding.UTF8.GetByteCount(policy.ToJson()));
        policy.Size.ShouldBe(policy.ToJson().Length + 1);
        policy.Quota.ShouldBe(20_480);
    }

    [Fact]
    public void QuotaOfAnUnknownKindOfResource_IsUnknown()
    {
        var role = Iam.Role("111122223333", "x");
        Policy.Resource(role).Allow(role.All).For(Anna).Build().Quota.ShouldBeNull();
    }
}
