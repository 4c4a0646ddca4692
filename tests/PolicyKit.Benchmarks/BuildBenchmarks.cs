using Amazon.Auth.AccessControlPolicy;
using BenchmarkDotNet.Attributes;
using PolicyKit.Services;

namespace PolicyKit.Benchmarks;

/// <summary>The seed policy with CloudFront, from nothing to JSON, beside the AWS SDK's own policy classes.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    [Benchmark]
    public string PolicyKit_BuildAndWrite() => PolicyKit.Policy.Identity()
        .Allow(S3.Bucket(Name.Like($"new-client*")).All)
        .Allow(S3.Bucket(Name.Like($"new-client-dev*")).All)
        .Allow(CloudFront.Everything.CreateInvalidation, CloudFront.Everything.GetInvalidation, CloudFront.Everything.ListInvalidations)
        .Build()
        .ToJson();

    [Benchmark(Baseline = true)]
    public string AwsSdk_BuildAndWrite() => new Amazon.Auth.AccessControlPolicy.Policy()
        .WithStatements(
            new Statement(Statement.StatementEffect.Allow)
                .WithActionIdentifiers(new ActionIdentifier("s3:*")).WithResources(new Resource("arn:aws:s3:::new-client*")),
            new Statement(Statement.StatementEffect.Allow)
                .WithActionIdentifiers(new ActionIdentifier("s3:*")).WithResources(new Resource("arn:aws:s3:::new-client-dev*")),
            new Statement(Statement.StatementEffect.Allow)
                .WithActionIdentifiers(
                    new ActionIdentifier("cloudfront:CreateInvalidation"),
                    new ActionIdentifier("cloudfront:GetInvalidation"),
                    new ActionIdentifier("cloudfront:ListInvalidations"))
                .WithResources(new Resource("*")))
        .ToJson();
}
