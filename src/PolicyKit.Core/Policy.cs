using PolicyKit.Building;

namespace PolicyKit;

/// <summary>Begins a policy. Its kind is a type: what a kind forbids does not exist on its builder.</summary>
public static class Policy
{
    /// <summary>A policy for a user, a group or a role. It has no principal: it is about whoever it is attached to.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static IdentityPolicyBuilder Identity(Partition? partition = null) => new(partition ?? Partition.Aws, null);

    /// <summary>A policy of a resource, e.g. a bucket policy. Each statement says whom it is about.</summary>
    /// <param name="boundTo">The resource that will carry the policy.</param>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static ResourcePolicyBuilder Resource(ResourceArn boundTo, Partition? partition = null) =>
        new(partition ?? Partition.Aws, boundTo ?? throw new ArgumentNullException(nameof(boundTo)), null);

    /// <summary>A role's trust policy: who may take on the role. It has no resource: that is the role.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static TrustPolicyBuilder Trust(Partition? partition = null) => new(partition ?? Partition.Aws, null);
}
