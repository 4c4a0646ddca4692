namespace PolicyKit.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class CompletionTests(PackedPackage package)
{
    [Theory]
    [InlineData("S3.Bucket(\"x\").$$", "ListBucket", "GetObject")]
    [InlineData("S3.Bucket(\"x\").Objects().$$", "GetObject", "ListBucket")]
    [InlineData("CloudFront.Distribution(account, \"E2\").$$", "CreateInvalidation", "ListDistributions")]
    [InlineData("DynamoDB.Table(scope, \"t\").$$", "GetItem", "ListTables")]
    [InlineData("Sqs.Queue(scope, \"q\").$$", "SendMessage", "ListQueues")]
    [InlineData("Ec2.$$", "DescribeInstances", "StartInstances")]
    [InlineData("Ec2.$$", "RunInstances", "IRunInstancesResource")]
    [InlineData("Ec2.RunInstances.$$", "On", "Read")]
    public async Task AfterTheDot_OnlyWhatFitsIsOffered(string expression, string offered, string notOffered)
    {
        using var completion = new Completion(package);

        IReadOnlyList<string> names = await completion.OfferedAsync(expression);

        names.ShouldContain(offered);
        names.ShouldNotContain(notOffered);
    }
}
