namespace PolicyKit.Access;

/// <summary>
/// An environment of a client, such as <c>dev</c>, with buckets of its own: a group of its own opens them, and nothing else, to
/// the applications of that environment. Immutable: each call gives a new one.
/// </summary>
public sealed class EnvironmentAccess
{
    private readonly Chain<BucketPattern> _buckets;

    internal EnvironmentAccess(string name) : this(name, Chain<BucketPattern>.Empty)
    {
    }

    private EnvironmentAccess(string name, Chain<BucketPattern> buckets)
    {
        Name = name;
        _buckets = buckets;
    }

    /// <summary>The environment's name, the end of the names of its group and its users.</summary>
    public string Name { get; }

    internal BucketPattern[] Buckets => _buckets.ToArray();

    /// <summary>Opens one bucket and its objects.</summary>
    /// <param name="name">The bucket's exact name.</param>
    public EnvironmentAccess Bucket(string name) => With(BucketPattern.Named(name));

    /// <summary>Opens every bucket whose name begins so.</summary>
    /// <param name="prefix">The beginning, which must end with <c>-</c> or <c>.</c>.</param>
    public EnvironmentAccess BucketsStartingWith(string prefix) => With(BucketPattern.StartingWith(prefix));

    private EnvironmentAccess With(BucketPattern bucket) => new(Name, _buckets.Add(bucket));
}
