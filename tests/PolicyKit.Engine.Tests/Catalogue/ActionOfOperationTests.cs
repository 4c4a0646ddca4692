using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class ActionOfOperationTests
{
    public static IEnumerable<object[]> Operations => ActionOfOperation.OfS3
        .Select(entry => new object[] { "s3:" + entry.Key, entry.Value })
        .Concat(ActionOfOperation.OfOthers.Select(entry => new object[] { entry.Key, entry.Value }));

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_IsNoActionAndMapsToOne(string operation, string action)
    {
        ServiceDefinition service = ServiceCatalogue.Current.Find(operation.Split(':')[0])!;
        string name = operation.Split(':')[1];

        service.FindAction(name).ShouldBeNull();
        service.FindAction(action)!.Name.ShouldBe(action);
        service.NearestAction(name)!.Name.ShouldBe(action);
    }
}
