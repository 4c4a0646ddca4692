namespace PolicyKit.Building;

/// <summary>A condition key with any number of Booleans.</summary>
public sealed class BoolSetKey : BoolSetOperators
{
    /// <summary>A key of this type. Known keys are members of their service, <c>new BoolSetKey("svc:key")</c>.</summary>
    /// <param name="name">The key as it stands in a policy.</param>
    public BoolSetKey(string name)
        : base(name)
    {
    }

    /// <summary>The request has the key.</summary>
    public Condition Exists => Null(absent: false);

    /// <summary>The request has not the key.</summary>
    public Condition IsAbsent => Null(absent: true);

    /// <summary>The same operators, true also where the request has not the key.</summary>
    public BoolSetOperators IfExists => new(this);
}
