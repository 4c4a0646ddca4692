using PolicyKit.Building;

namespace PolicyKit;

/// <summary>A policy of a resource, e.g. of a bucket, made with <see cref="Policy.Resource"/>.</summary>
public sealed class ResourcePolicy : IamPolicy
{
    internal ResourcePolicy(PolicyAssembly assembly)
        : base(assembly)
    {
    }
}
