namespace PolicyKit.Building;

/// <summary>A condition key with any number of texts.</summary>
public sealed class StringSetKey : StringSetOperators
{
    /// <summary>A key of this type. Known keys are members of their service, <c>Aws.TagKeys</c>.</summary>
    /// <param name="name">The key as it stands in a policy.</param>
    public StringSetKey(string name)
        : base(name)
    {
    }

    /// <summary>The request has the key.</summary>
    public Condition Exists => Null(absent: false);

    /// <summary>The request has not the key.</summary>
    public Condition IsAbsent => Null(absent: true);

    /// <summary>The same operators, true also where the request has not the key.</summary>
    public StringSetOperators IfExists => new(this);
}
