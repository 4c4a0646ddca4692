using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ServiceDefinitionTests
{
    private static readonly ServiceDefinition S3 = ServiceCatalogue.Current.Find("s3")!;
    private static readonly ServiceDefinition Sts = ServiceCatalogue.Current.Find("sts")!;

    [Theory]
    [InlineData("*", 180)]
    [InlineData("getobject", 1)]
    [InlineData("nothing*", 0)]
    [InlineData("LISTBUCKET*", 3)]
    [InlineData("ListBucket?ersions", 1)]
    public void Pattern_Expands(string pattern, int actions) => S3.Expand(pattern).Count().ShouldBe(actions);

    [Fact]
    public void Everything_IsSorted()
    {
        S3.Actions.Select(action => action.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        S3.ResourceTypes.Select(type => type.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        S3.ConditionKeys.Select(key => key.Name).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("ListObjectsV2", "ListBucket")]
    [InlineData("headobject", "GetObject")]
    [InlineData("ListBuckets", "ListAllMyBuckets")]
    [InlineData("GetObjcet", "GetObject")]
    [InlineData("GetObjects", "GetObject")]
    [InlineData("PutBucketPolcy", "PutBucketPolicy")]
    public void NearMiss_HasANearestAction(string name, string action) => S3.NearestAction(name)!.Name.ShouldBe(action);

    [Theory]
    [InlineData("")]
    [InlineData("LaunchRocket")]
    [InlineData("*")]
    public void UnlikeName_HasNoNearestAction(string name) => S3.NearestAction(name).ShouldBeNull();

    [Fact]
    public void LongName_HasNoNearestAction() => S3.NearestAction(new string('a', 100_000)).ShouldBeNull();

    [Fact]
    public void OperationOfAnotherService_IsNotMapped() => Sts.NearestAction("HeadObject").ShouldBeNull();

    [Fact]
    public void ForeignKey_BelongsToTheServiceThatSupportsIt() =>
        Sts.FindConditionKey("token.actions.githubusercontent.com:actor")!.Type.ShouldBe(ConditionKeyType.String);

    [Fact]
    public void ResourceType_IsFoundInAnyCase() => S3.FindResourceType("BUCKET")!.Name.ShouldBe("bucket");
}
