using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

public sealed class PolicyBuilderAnalyzerTests
{
    [Theory]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like({|PK5006:$"new-client*"|})).{|PK5002:All|}).Build();""")]
    [InlineData("""Policy.Identity().Allow("Sid", S3.Bucket({|PK5006:Name.StartsWith("acme")|}).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow({|PK5003:CloudFront.Everything|}.CreateInvalidation, CloudFront.Everything.GetInvalidation);""")]
    [InlineData("""Policy.Identity().Allow(S3.Everything.{|PK5002:All|});""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").{|PK5002:All|}, S3.Bucket("acme").Objects().{|PK5002:All|}).Build();""")]
    [InlineData("""Policy.Identity().Allow(Permission.Unchecked({|PK5001:"*"|}, "*"));""")]
    [InlineData("""var step = Policy.Identity().Allow({|PK5003:CloudFront.Everything|}.CreateInvalidation); Other.WhenAll();""")]
    [InlineData("""Policy.Identity().Allow(Permission.Unchecked({|PK2002:"s3:GetObjekt"|}, "arn:aws:s3:::acme/*"));""")]
    [InlineData("""Policy.Identity().Allow(S3.ListAllMyBuckets, S3.Bucket(Name.Like({|PK5006:$"a*"|})).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(Bucket.ListBucket, {|PK5006:Wide|}.ListBucket);""")]
    [InlineData("""var bucket = S3.Bucket(Name.Like($"acme*")); Policy.Identity().Allow({|PK5006:bucket|}.ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like({|PK5006:$"acme*"|})).Objects().GetObject);""")]
    [InlineData("""Policy.Identity().Allow(Ec2.RunInstances.On(Ec2.LaunchTemplate(account.InAnyRegion, {|PK5006:Name.StartsWith("lt")|})));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like({|PK5008:$"{tenant}*"|})).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket({|PK5008:Name.StartsWith(tenant)|}).ListBucket);""")]
    public Task BroadPermission_Triggers(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("""Policy.Identity().Allow({|PK5003:CloudFront.Everything|}.CreateInvalidation).When(Aws.SecureTransport.IsTrue);""")]
    [InlineData("""Policy.Identity().Allow({|PK5003:CloudFront.Everything|}.CreateInvalidation).When(Aws.SecureTransport.IsTrue).When(Aws.UserAgent.IsLike({|PK3009:$"*"|}));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When({|PK3003:S3.Keys.Prefix|}.IsLike($"home/*"));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When(Aws.PrincipalOrgId.Is({|PK3007:"acme"|}));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When(Condition.Unchecked({|PK3001:"StringIs"|}, "aws:username", "a"));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When({|PK3013:Aws.PrincipalOrgId.IfExists.Is("o-a1b2c3d4e5")|});""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When({|PK3012:Aws.TagKeys|}.AllAre("a"));""")]
    public Task Condition_Triggers(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").ListBucket).When(S3.Keys.Prefix.IsLike($"home/{Aws.Username}/*"));""")]
    [InlineData("""Policy.Identity().Deny(S3.Bucket("acme").All, S3.Bucket("acme").Objects().All).When(Aws.SecureTransport.IsFalse);""")]
    [InlineData("""Policy.Identity().Allow(CloudFront.Everything.CreateInvalidation).When(Aws.ResourceTag("client").Is(tenant));""")]
    [InlineData("""Policy.Identity().Allow(CloudFront.Everything.CreateInvalidation).When(Condition.Unchecked("StringEquals", tenant, "a"));""")]
    [InlineData("""var condition = Aws.SecureTransport.IsTrue; Policy.Identity().Allow(CloudFront.Everything.CreateInvalidation).When(condition);""")]
    [InlineData("""var step = Policy.Identity().Allow(CloudFront.Everything.CreateInvalidation); step.When(Aws.ResourceTag("client").Is("a"));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When(Aws.SourceIp.IsIn("203.0.113.0/24"), Aws.CurrentTime.IsBefore(System.DateTimeOffset.MaxValue), Aws.MultiFactorAuthAge.IsLessThan(3600));""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects().GetObject).When(Aws.PrincipalArn.Is("arn:aws:iam::111122223333:role/a"), Aws.PrincipalOrgId.Exists);""")]
    public Task ConditionThatNarrowsOrIsUnknown_DoesNotTrigger(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").ListBucket, S3.Bucket("acme").Objects().GetObject).Build();""")]
    [InlineData("""Policy.Identity().Allow(S3.ListAllMyBuckets);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket("acme").Objects(Name.Like($"home/{Aws.Username}/*")).GetObject);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like($"{prefix}*")).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.StartsWith(prefix)).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like($"{tenant}-*")).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(tenant).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(S3.Bucket(Name.Like($"acme-*")).ListBucket);""")]
    [InlineData("""Policy.Identity().Allow(CloudFront.Distribution(account, "E2EXAMPLE").CreateInvalidation);""")]
    [InlineData("""Policy.Identity().Allow(CloudFront.Everything.CreateInvalidation).When(Aws.PrincipalTag("team").Is("a"));""")]
    [InlineData("""Policy.Identity().Deny(S3.Everything.All);""")]
    [InlineData("""Policy.Identity().Allow(permission);""")]
    [InlineData("""var bucket = S3.Bucket(Name.Like($"acme*")); bucket = S3.Bucket("acme"); Policy.Identity().Allow(bucket.ListBucket);""")]
    public Task NarrowOrUnknownPermission_DoesNotTrigger(string statements) => VerifyAsync(statements);

    /// <summary>What a variable holds where it is used, and not what it held once.</summary>
    [Theory]
    [InlineData("""readonly Name _n = Name.Like($"new-client*"); public D() => _n = "new-client"; object M() => Policy.Identity().Allow(S3.Bucket(_n).ListBucket);""")]
    [InlineData("""readonly Name _n = Name.Like($"new-client*"); public D() { this._n = "new-client"; } object M() => Policy.Identity().Allow(S3.Bucket(_n).ListBucket);""")]
    [InlineData("""readonly Name _n; public D(Name n) { _n = n; } object M() => Policy.Identity().Allow(S3.Bucket(_n).ListBucket);""")]
    [InlineData("""readonly Name _n; public D() => _n = Name.Like($"acme*"); object M() => Policy.Identity().Allow(S3.Bucket({|PK5006:_n|}).ListBucket);""")]
    [InlineData("""readonly Name _n = Name.Like($"acme*"); public D(bool b) { if (b) _n = "acme"; } object M() => Policy.Identity().Allow(S3.Bucket(_n).ListBucket);""")]
    [InlineData("""public Name N { get; set; } = Name.Like($"acme*"); object M() => Policy.Identity().Allow(S3.Bucket(N).ListBucket);""")]
    [InlineData("""Name N => Name.Like($"acme*"); object M() => Policy.Identity().Allow(S3.Bucket({|PK5006:N|}).ListBucket);""")]
    [InlineData("""static Name N() => Name.Like($"acme*"); object M() => Policy.Identity().Allow(S3.Bucket({|PK5006:N()|}).ListBucket);""")]
    [InlineData("""object M() { Name n; n = Name.Like($"acme*"); return Policy.Identity().Allow(S3.Bucket({|PK5006:n|}).ListBucket); }""")]
    [InlineData("""object M(bool b) { Name n = Name.Like($"acme*"); if (b) n = "acme"; return Policy.Identity().Allow(S3.Bucket(n).ListBucket); }""")]
    public Task Variable_IsReadWhereItIsUsed(string members) => Analysis.VerifyWithBuilderAsync(
        "using PolicyKit; using PolicyKit.Services; class D { " + members + " }");

    [Theory]
    [InlineData("""AccessPlan.For("111122223333").Client("acme", c => c.BucketsLike(Name.Like({|PK5009:$"acme*"|}))).Client("acme-shop", c => c.Bucket("acme-shop"));""")]
    [InlineData("""AccessPlan.For("111122223333").Client("acme", c => c.BucketsStartingWith({|PK5009:"acme-"|})).Client("acme-shop", c => c.Bucket("acme-shop"));""")]
    [InlineData("""AccessPlan.For("111122223333").Client("acme", c => c.Environment("dev", e => e.BucketsStartingWith({|PK5009:"ac"|}))).Client("acorn", c => c.Bucket("acorn"));""")]
    [InlineData("""AccessPlan.For("111122223333").Client("acme", c => c.BucketsLike(Name.Like({|PK5006:$"acme*"|})));""")]
    [InlineData("""AccessPlan.For("111122223333").Client(tenant, c => c.BucketsStartingWith({|PK5008:tenant|}));""")]
    public Task BucketsOfAnotherClient_Trigger(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("""AccessPlan.For("111122223333").Client("acme", c => c.BucketsStartingWith("acme-")).Client("acorn", c => c.Bucket("acorn"));""")]
    [InlineData("""AccessPlan.For("111122223333").Client(tenant, c => c.BucketsStartingWith(prefix)).Client("acme", c => c.Bucket("acme"));""")]
    [InlineData("""new Other().Client("acme", c => { }).BucketsStartingWith("acme");""")]
    public Task BucketsOfOneClient_DoNotTrigger(string statements) => VerifyAsync(statements);

    [Fact]
    public async Task Finding_NamesWhatElseIsOpened()
    {
        IReadOnlyList<Diagnostic> found = await VerifyAsync("""Policy.Identity().Allow(S3.Bucket(Name.Like({|PK5006:$"new-client*"|})).ListBucket);""");
        found[0].GetMessage(null).ShouldContain("\"new-client2\"");
    }

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string statements) => Analysis.VerifyWithBuilderAsync($$"""
        using PolicyKit;
        using PolicyKit.Access;
        using PolicyKit.Services;
        class Other { public static void WhenAll() { } public Other Client(string name, System.Action<Other> open) => this; public Other BucketsStartingWith(string prefix) => this; }
        class C
        {
            static readonly S3.BucketArn Bucket = S3.Bucket("acme");
            static readonly S3.BucketArn Wide = S3.Bucket(Name.Like($"acme*"));
            void M(string tenant, string prefix, AwsAccount account, Permission permission)
            {
                {{statements}}
            }
        }
        """);
}
