namespace PolicyKit.Access;

/// <summary>
/// What one client's group opens, and which applications belong to it. Immutable: each call gives a new one. Names are checked
/// when the plan is used, all at once.
/// </summary>
public sealed class ClientAccess
{
    private readonly Chain<BucketPattern> _buckets;
    private readonly Chain<Invalidation> _invalidations;
    private readonly Chain<EnvironmentAccess> _environments;
    private readonly Chain<Application> _applications;

    /// <summary>Begins a client that has no access yet.</summary>
    /// <param name="name">The client's name, which its group and its policy get too: at most 128 characters.</param>
    public ClientAccess(string name)
        : this(
            name, Chain<BucketPattern>.Empty, Chain<Invalidation>.Empty, Chain<EnvironmentAccess>.Empty, Chain<Application>.Empty)
    {
    }

    private ClientAccess(
        string name,
        Chain<BucketPattern> buckets,
        Chain<Invalidation> invalidations,
        Chain<EnvironmentAccess> environments,
        Chain<Application> applications)
    {
        Name = name;
        _buckets = buckets;
        _invalidations = invalidations;
        _environments = environments;
        _applications = applications;
    }

    /// <summary>The client's name.</summary>
    public string Name { get; }

    internal BucketPattern[] Buckets => _buckets.ToArray();

    internal Invalidation[] Invalidations => _invalidations.ToArray();

    internal EnvironmentAccess[] Environments => _environments.ToArray();

    internal Application[] Applications => _applications.ToArray();

    /// <summary>Opens one bucket and its objects: the isolated form.</summary>
    /// <param name="name">The bucket's exact name.</param>
    public ClientAccess Bucket(string name) => With(BucketPattern.Named(name));

    /// <summary>
    /// Opens every bucket whose name begins so, and their objects. It stays isolated as long as no other client's names begin
    /// likewise; <see cref="AccessPlan.VerifyIsolation"/> tells.
    /// </summary>
    /// <param name="prefix">The beginning, which must end with the delimiter <c>-</c> or <c>.</c>, such as <c>acme-</c>.</param>
    public ClientAccess BucketsStartingWith(string prefix) => With(BucketPattern.StartingWith(prefix));

    /// <summary>
    /// Opens every bucket that a pattern matches, and their objects. Without a delimiter before its <c>*</c> it opens other
    /// clients' buckets too: <c>Name.Like($"new-client*")</c> also matches <c>new-client2</c>.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="ArgumentException">The pattern holds what no bucket's name can hold.</exception>
    public ClientAccess BucketsLike(Name pattern) => With(BucketPattern.Like(pattern));

    /// <summary>Lets the client invalidate the cache of one CloudFront distribution, and watch the invalidation.</summary>
    /// <param name="distributionId">The distribution's id, such as <c>E2EXAMPLE</c>.</param>
    public ClientAccess MayInvalidate(string distributionId) =>
        new(Name, _buckets, _invalidations.Add(Invalidation.Of(distributionId)), _environments, _applications);

    /// <summary>Lets the client invalidate every distribution of the account, those of other clients too.</summary>
    public ClientAccess MayInvalidateEveryDistribution() =>
        new(Name, _buckets, _invalidations.Add(Invalidation.Everywhere), _environments, _applications);

    /// <summary>
    /// Adds an environment with buckets of its own. Its group is called after the client and the environment, <c>acme-dev</c>.
    /// </summary>
    /// <param name="name">The environment's name, such as <c>dev</c>.</param>
    /// <param name="open">Says what it opens. The client's own group opens it as well.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public ClientAccess Environment(string name, Func<EnvironmentAccess, EnvironmentAccess> open)
    {
        if (open is null) throw new ArgumentNullException(nameof(open));
        return new(Name, _buckets, _invalidations, _environments.Add(open(new EnvironmentAccess(name))), _applications);
    }

    /// <summary>Adds an application: an IAM user in the client's group.</summary>
    /// <param name="name">The user's name, at most 64 characters.</param>
    public ClientAccess Application(string name) => Application(name, []);

    /// <summary>
    /// Adds an application with an IAM user for each environment, <c>acme-web-dev</c>. A user whose environment has buckets of
    /// its own joins only the group of that environment, any other one the client's group.
    /// </summary>
    /// <param name="name">The beginning of the users' names.</param>
    /// <param name="environments">The environments' names.</param>
    public ClientAccess Application(string name, params string[] environments) =>
        new(Name, _buckets, _invalidations, _environments, _applications.Add(new Application(name, environments)));

    private ClientAccess With(BucketPattern bucket) =>
        new(Name, _buckets.Add(bucket), _invalidations, _environments, _applications);
}
