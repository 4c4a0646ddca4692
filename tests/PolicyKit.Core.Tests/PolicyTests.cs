using PolicyKit.Building;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

/// <summary>The policies of the agency: clients' groups, developers, applications.</summary>
public sealed class PolicyTests
{
    private static readonly AwsAccount Agency = "111122223333";

    [Fact]
    public void SeedForBuckets_IsWrittenWithTheSameStatements() => Policy.Identity()
        .Allow(S3.Bucket(Name.Like($"new-client*")).All)
        .Allow(S3.Bucket(Name.Like($"new-client-dev*")).All)
        .Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client*"},{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client-dev*"}]}
            """);

    [Fact]
    public void SeedWithInvalidation_IsWrittenWithTheSameStatements() => Policy.Identity()
        .Allow(S3.Bucket(Name.Like($"new-client*")).All)
        .Allow(S3.Bucket(Name.Like($"new-client-dev*")).All)
        .Allow(
            CloudFront.Everything.CreateInvalidation,
            CloudFront.Everything.GetInvalidation,
            CloudFront.Everything.ListInvalidations)
        .Build().ToJson().ShouldBe(
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client*"},{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::new-client-dev*"},{"Effect":"Allow","Action":["cloudfront:CreateInvalidation","cloudfront:GetInvalidation","cloudfront:ListInvalidations"],"Resource":"*"}]}
            """);

    [Fact]
    public void IsolatedClientWithItsDistribution_MatchesSnapshot()
    {
        var bucket = S3.Bucket("new-client");
        var family = S3.Bucket(Name.StartsWith("new-client-"));
        Policy.Identity()
            .Allow("Buckets", bucket.All, bucket.Objects().All)
            .Allow("Families", family.All, family.Objects().All)
            .Allow("Invalidate", CloudFront.Distribution(Agency, "E2EXAMPLE").CreateInvalidation)
            .Allow("Console", S3.ListAllMyBuckets)
            .Build().ToJson(indented: true).ShouldMatchSnapshot();
    }

    [Fact]
    public void HomeFolderOfEachDeveloper_MatchesSnapshot()
    {
        var home = S3.Bucket("acme").Objects(Name.Like($"home/{Aws.Username}/*"));
        Policy.Identity()
            .Allow("ListOwn", S3.Bucket("acme").ListBucket).When(S3.Keys.Prefix.IsLike($"home/{Aws.Username}/*"))
            .Allow("ReadWrite", home.GetObject, home.PutObject)
            .Allow("Invalidate", CloudFront.Distribution(Agency, "E2EXAMPLE").CreateInvalidation)
            .Allow("Console", S3.ListAllMyBuckets)
            .Deny("RequireTls", S3.Bucket("acme").All, S3.Bucket("acme").Objects().All).When(Aws.SecureTransport.IsFalse)
            .Build().ToJson(indented: true).ShouldMatchSnapshot();
    }

    [Fact]
    public void BucketPolicyForAnApplication_MatchesSnapshot()
    {
        var bucket = S3.Bucket("new-client");
        Policy.Resource(bucket)
            .Allow("Application", bucket.ListBucket, bucket.Objects().GetObject)
                .For(Principal.Arn(Iam.User(Agency, "new-client-web")))
            .Allow("Cdn", bucket.Objects().GetObject).For(Principal.Service("cloudfront.amazonaws.com"))
                .When(Aws.SourceArn.Is(CloudFront.Distribution(Agency, "E2EXAMPLE")))
            .Deny("RequireTls", bucket.All, bucket.Objects().All).For(Principal.Anyone).When(Aws.SecureTransport.IsFalse)
            .Build().ToJson(indented: true).ShouldMatchSnapshot();
    }

    [Fact]
    public void TrustPolicyForDeployment_MatchesSnapshot() => Policy.Trust()
        .Allow("Developers", TrustAction.AssumeRole, TrustAction.TagSession).For(Principal.Account(Agency))
            .When(Aws.MultiFactorAuthPresent.IsTrue)
        .Allow("Pipeline", TrustAction.AssumeRoleWithWebIdentity)
            .For(Principal.Federated(Iam.OidcProvider(Agency, "token.actions.example.com")))
        .Build().ToJson(indented: true).ShouldMatchSnapshot();

    [Fact]
    public void Partition_StandsInEveryArn()
    {
        string json = Policy.Resource(S3.Bucket("acme"), Partition.China)
            .Allow(S3.Bucket("acme").ListBucket).For(Principal.Account(Agency))
            .When(Aws.SourceArn.Is(CloudFront.Distribution(Agency, "E2EXAMPLE")))
            .Build().ToJson();

        json.ShouldContain("arn:aws-cn:s3:::acme");
        json.ShouldContain("arn:aws-cn:iam::111122223333:root");
        json.ShouldContain("arn:aws-cn:cloudfront::111122223333:distribution/E2EXAMPLE");
        json.ShouldNotContain("arn:aws:");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Culture_ChangesNothing(string culture)
    {
        string expected = InCulture("", Everything);

        InCulture(culture, Everything).ShouldBe(expected);
        expected.ShouldContain("\"1234.5\"");
        expected.ShouldContain("\"2026-11-23T22:30:00Z\"");

        static string Everything() => Policy.Identity()
            .Allow("I", S3.Bucket("acme").ListBucket, S3.Bucket("acme").Objects(Name.Like($"{-12345}/*")).GetObject)
            .When(
                new NumericKey("svc:n").Is(1234.5m, -7),
                Aws.CurrentTime.IsBefore(new DateTimeOffset(2026, 11, 24, 0, 30, 0, TimeSpan.FromHours(2))),
                Aws.SourceIp.IsIn("203.0.113.0/24"))
            .Build().ToJson(indented: true);
    }

    private static string InCulture(string name, Func<string> write)
    {
        string written = "";
        var thread = new Thread(() => written = write()) { CurrentCulture = new(name), CurrentUICulture = new(name) };
        thread.Start();
        thread.Join();
        return written;
    }
}
