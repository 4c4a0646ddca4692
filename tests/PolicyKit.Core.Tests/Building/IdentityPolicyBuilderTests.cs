using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

public sealed class IdentityPolicyBuilderTests
{
    private static readonly Permission List = S3.Bucket("acme").ListBucket;
    private static readonly Permission Get = S3.Bucket("acme").Objects().GetObject;

    [Fact]
    public void TwoChainsFromOneBeginning_DoNotSeeEachOther()
    {
        var start = Policy.Identity().Allow("A", List);
        string before = start.Build().ToJson();

        string first = start.Allow("B", Get).Build().ToJson();
        string second = start.When(Aws.SecureTransport.IsTrue).Deny("C", Get).Build().ToJson();

        start.Build().ToJson().ShouldBe(before);
        first.ShouldNotContain("\"C\"");
        first.ShouldNotContain("Condition");
        second.ShouldNotContain("\"B\"");
    }

    [Fact]
    public void ArrayThatTheCallerChangesLater_ChangesNothing()
    {
        Permission[] rest = [List];
        var builder = Policy.Identity().Allow(List, rest);

        rest[0] = S3.Everything.All;

        builder.Build().ToJson().ShouldNotContain("s3:*");
    }

    [Fact]
    public void WhenTwice_AddsConditions() => Policy.Identity().Allow(List)
        .When(Aws.SecureTransport.IsTrue)
        .When(S3.Keys.Prefix.Is("a"), Aws.MultiFactorAuthPresent.IsTrue)
        .Build().ToJson().ShouldEndWith(
            """
            "Condition":{"Bool":{"aws:SecureTransport":"true","aws:MultiFactorAuthPresent":"true"},"StringEquals":{"s3:prefix":"a"}}}]}
            """);

    [Fact]
    public void AllProblems_ComeAtOnce()
    {
        bool built = Policy.Identity()
            .Allow("sid with spaces", List)
            .Allow("Same", List).When(S3.Keys.Prefix.Is("a"), S3.Keys.Prefix.Is("b"))
            .Allow("Same", Get)
            .Allow("", Get).When(S3.Keys.Prefix.Is(new string('x', 7000)))
            .TryBuild(out IdentityPolicy? policy, out IReadOnlyList<PolicyProblem> problems);

        built.ShouldBeFalse();
        policy.ShouldBeNull();
        problems.Select(problem => problem.Statement).ShouldBe([0, 1, 3, null, null]);
        problems[0].Message.ShouldContain("' '");
        problems[1].Message.ShouldContain("StringEquals on s3:prefix");
        problems[2].Message.ShouldContain("empty");
        problems[3].Message.ShouldContain("\"Same\"");
        problems[4].Message.ShouldContain("6144");
    }

    [Fact]
    public void Build_ThrowsWithEveryProblem()
    {
        var builder = Policy.Identity().Allow("a b", List).Allow("c d", List);

        PolicyException exception = Should.Throw<PolicyException>(() => builder.Build());

        exception.Problems.Count.ShouldBe(2);
        exception.Message.ShouldContain("a b");
        exception.Message.ShouldContain("c d");
    }

    [Fact]
    public void NoStatement_IsAProblem() =>
        Should.Throw<PolicyException>(() => Policy.Identity().Build()).Problems.Single().Statement.ShouldBeNull();

    [Fact]
    public void SameKeyInAnotherCase_IsTheSameKey()
    {
        Policy.Identity().Allow(List).When(new PolicyKit.Building.StringKey("S3:PREFIX").Is("a"), S3.Keys.Prefix.Is("b"))
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Count.ShouldBe(1);
    }

    [Fact]
    public void SameKeyUnderAnotherOperator_IsNoProblem() => Policy.Identity().Allow(List)
        .When(S3.Keys.Prefix.Exists, S3.Keys.Prefix.Is("b"), S3.Keys.Prefix.IfExists.Is("c"))
        .TryBuild(out _, out _).ShouldBeTrue();

    [Fact]
    public void NumberedSid_MustBeUniqueToo()
    {
        Policy.Identity().Allow("Read", List, Get).Allow("Read2", List)
            .TryBuild(out _, out IReadOnlyList<PolicyProblem> problems).ShouldBeFalse();
        problems.Single().Message.ShouldContain("\"Read2\"");
    }

    [Fact]
    public void Null_ThrowsAtTheCall()
    {
        Should.Throw<ArgumentNullException>(() => Policy.Identity().Allow((Permission)null!));
        Should.Throw<ArgumentNullException>(() => Policy.Identity().Allow((string)null!, List));
        Should.Throw<ArgumentException>(() => Policy.Identity().Allow(List, [null!]));
        Should.Throw<ArgumentNullException>(() => Policy.Identity().Allow(List).When(null!));
    }

    [Fact]
    public void Size_DoesNotCountBlanks()
    {
        IdentityPolicy policy = Policy.Identity().Allow(List).When(S3.Keys.Prefix.Is("a b c")).Build();

        policy.Size.ShouldBe(policy.ToJson().Length - 2);
        policy.Quota.ShouldBe(6_144);
    }

    [Fact]
    public void SizeAtTheQuota_IsNoProblem()
    {
        int frame = Policy.Identity().Allow(List).When(S3.Keys.Prefix.Is("")).Build().Size;

        Fits(6_144 - frame).ShouldBeTrue();
        Fits(6_144 - frame + 1).ShouldBeFalse();

        static bool Fits(int length) =>
            Policy.Identity().Allow(List).When(S3.Keys.Prefix.Is(new string('x', length))).TryBuild(out _, out _);
    }

    [Fact]
    public void CharactersOutsideTheCharset_AreEscaped() => Policy.Identity().Allow(List)
        .When(S3.Keys.Prefix.Is("\u00e9\u20ac\t\"\\"))
        .Build().ToJson().ShouldContain("\"\u00e9\\u20ac\\u0009\\\"\\\\\"");
}
