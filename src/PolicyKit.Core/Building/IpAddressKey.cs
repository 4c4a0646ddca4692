namespace PolicyKit.Building;

/// <summary>A condition key with one IP address.</summary>
public sealed class IpAddressKey : IpAddressOperators
{
    /// <summary>A key of this type. Known keys are members of their service, <c>Aws.SourceIp</c>.</summary>
    /// <param name="name">The key as it stands in a policy.</param>
    public IpAddressKey(string name)
        : base(name)
    {
    }

    /// <summary>The request has the key.</summary>
    public Condition Exists => Null(absent: false);

    /// <summary>The request has not the key.</summary>
    public Condition IsAbsent => Null(absent: true);

    /// <summary>The same operators, true also where the request has not the key.</summary>
    public IpAddressOperators IfExists => new(this);
}
