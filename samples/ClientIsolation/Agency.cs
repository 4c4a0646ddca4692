using PolicyKit;
using PolicyKit.Access;

namespace ClientIsolation;

/// <summary>An agency that hosts three clients in one AWS account, as it is and as it should be.</summary>
internal static class Agency
{
    private const string Account = "111122223333";

    /// <summary>Each client's group opens every bucket whose name begins with the client's name.</summary>
#pragma warning disable PK5006, PK5009 // That prefixes match other clients' buckets is what this sample shows.
    public static AccessPlan WithPrefixes { get; } = People(AccessPlan.For(Account)
        .Client("new-client", client => client
            .BucketsLike(Name.Like($"new-client*"))
            .BucketsLike(Name.Like($"new-client-dev*"))
            .Application("new-client-web"))
        .Client("new-client2", client => client
            .BucketsLike(Name.Like($"new-client2*"))
            .BucketsLike(Name.Like($"new-client2-dev*"))
            .MayInvalidateEveryDistribution()
            .Application("new-client2-web"))
        .Client("acme", client => client
            .BucketsLike(Name.Like($"acme*"))
            .BucketsLike(Name.Like($"acme-dev*"))
            .Application("acme-web")));
#pragma warning restore PK5006, PK5009

    /// <summary>Each client's group opens that client's buckets, by their names, and one CloudFront distribution.</summary>
    public static AccessPlan Isolated { get; } = People(AccessPlan.For(Account)
        .Client("new-client", client => client
            .Bucket("new-client")
            .Bucket("new-client-dev")
            .Application("new-client-web"))
        .Client("new-client2", client => client
            .Bucket("new-client2")
            .Bucket("new-client2-dev")
            .MayInvalidate("E2EXAMPLE1CLIENT2")
            .Application("new-client2-web"))
        .Client("acme", client => client
            .Bucket("acme")
            .Bucket("acme-dev")
            .Application("acme-web")));

    /// <summary>The clients that each developer works for.</summary>
    public static IReadOnlyDictionary<string, string[]> Developers => new Dictionary<string, string[]>
    {
        ["ann"] = ["new-client", "acme"],
        ["ben"] = ["new-client"],
        ["carla"] = ["new-client2"],
        ["dmitri"] = ["new-client", "new-client2", "acme"],
    };

    private static AccessPlan People(AccessPlan plan) =>
        Developers.Aggregate(plan, static (plan, developer) => plan.Developer(developer.Key, developer.Value));
}
