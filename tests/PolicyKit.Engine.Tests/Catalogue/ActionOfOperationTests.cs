using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ActionOfOperationTests
{
    private static readonly ServiceDefinition S3 = ServiceCatalogue.Current.Find("s3")!;

    public static IEnumerable<object[]> Operations =>
        ActionOfOperation.OfS3.Select(entry => new object[] { entry.Key, entry.Value });

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_IsNoActionAndMapsToOne(string operation, string action)
    {
        S3.FindAction(operation).ShouldBeNull();
        S3.FindAction(action)!.Name.ShouldBe(action);
    }
}
