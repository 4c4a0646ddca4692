namespace PolicyKit.Access.Tests;

internal static class Plans
{
    public const string Account = "123456789012";

    public static AccessPlan OneClient() =>
        AccessPlan.For(Account).Client("acme", client => client.Bucket("acme").Application("acme-web")).Developer("ann", "acme");

    /// <summary>An agency's three clients, each opened in another way, and its four developers.</summary>
    public static AccessPlan ThreeClients() => AccessPlan.For(Account)
        .UnderPath("/agency/")
        .Client("acme", client => client
            .Bucket("acme")
            .Environment("dev", dev => dev.Bucket("acme-dev"))
            .MayInvalidate("E2EXAMPLE")
            .Application("acme-web", "dev", "prod"))
        .Client("new-client", client => client
            .BucketsLike(Name.Like($"new-client*"))
            .BucketsLike(Name.Like($"new-client-dev*"))
            .MayInvalidateEveryDistribution()
            .Application("new-client-web"))
        .Client("zoo", client => client.BucketsStartingWith("zoo-").Application("zoo-web"))
        .Developer("ann", "acme", "new-client")
        .Developer("bob", "acme", "zoo")
        .Developer("carl", "zoo")
        .Developer("dora")
        .AddMember("acme-dev", "dora")
        .RemoveMember("zoo", "carl")
        .RemoveMember("zoo", "former.colleague@example.com");
}
