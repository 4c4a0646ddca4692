using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class LevelPermissionTests
{
    private static readonly AwsAccount Account = "111122223333";

    [Fact]
    public void Level_IsTheActionsByName() => Actions(S3.Bucket("acme").List).ShouldBe(
        ["s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:ListBucketVersions", "s3:ListTagsForResource"], ignoreOrder: true);

    [Fact]
    public void Write_NeitherTagsNorManagesPermissions()
    {
        string[] write = Actions(S3.Bucket("acme").Write);

        write.ShouldContain("s3:DeleteBucket");
        write.ShouldNotContain("s3:PutBucketPolicy");
        write.ShouldNotContain("s3:PutBucketTagging");
        Actions(S3.Bucket("acme").PermissionsManagement).ShouldContain("s3:PutBucketPolicy");
        Actions(S3.Bucket("acme").Tagging).ShouldContain("s3:PutBucketTagging");
    }

    [Fact]
    public void LevelOnEverything_IsOfTheWholeService()
    {
        string json = Policy.Identity().Allow("All", CloudFront.Everything.List).Build().ToJson();

        json.ShouldContain("\"cloudfront:ListDistributions\"");
        json.ShouldContain("\"cloudfront:ListInvalidations\"");
        json.ShouldContain("\"Resource\":\"*\"");
    }

    [Fact]
    public void Wildcards_StandOnlyForActionsOfTheLevel()
    {
        // "Get" and "Describe" only read distributions; of those that list, ListInvalidations and ListConflictingAliases agree.
        Policy.Identity().Allow("Read", CloudFront.Distribution(Account, "E2").Read.AsWildcards()).Build().ToJson().ShouldBe(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Read\",\"Effect\":\"Allow\"," +
            "\"Action\":[\"cloudfront:Get*\",\"cloudfront:ListTagsForResource\"]," +
            "\"Resource\":\"arn:aws:cloudfront::111122223333:distribution/E2\"}]}");
    }

    [Fact]
    public void LevelWithoutActions_IsAProblemOfTheBuild() =>
        Should.Throw<PolicyException>(() => Policy.Identity().Allow("Tag", S3.Job(Account.In("eu-west-1"), "j").List).Build())
            .Message.ShouldContain("no action of this access level");

    private static string[] Actions(Permission permission) => permission.Action.Split(", ");
}
