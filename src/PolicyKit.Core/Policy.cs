using PolicyKit.Building;
using PolicyKit.Model;

namespace PolicyKit;

/// <summary>Begins a policy. Its kind is a type: what a kind forbids does not exist on its builder.</summary>
public static class Policy
{
    /// <summary>
    /// A managed policy for users, groups and roles. It has no principal: it is about whoever it is attached to.
    /// </summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static IdentityPolicyBuilder Identity(Partition? partition = null) => Begin(partition, PolicyForm.Identity);

    /// <summary>An inline policy of a user. All inline policies of the user share its quota.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static IdentityPolicyBuilder InlineForUser(Partition? partition = null) =>
        Begin(partition, new PolicyForm(PolicyQuotas.InlineUserPolicy));

    /// <summary>An inline policy of a group. All inline policies of the group share its quota.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static IdentityPolicyBuilder InlineForGroup(Partition? partition = null) =>
        Begin(partition, new PolicyForm(PolicyQuotas.InlineGroupPolicy));

    /// <summary>An inline policy of a role. All inline policies of the role share its quota.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static IdentityPolicyBuilder InlineForRole(Partition? partition = null) =>
        Begin(partition, new PolicyForm(PolicyQuotas.InlineRolePolicy));

    /// <summary>A permissions boundary: what a user or role can be granted at most. It grants nothing itself.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static PermissionsBoundaryBuilder PermissionsBoundary(Partition? partition = null) =>
        new(partition ?? Partition.Aws, null);

    /// <summary>A session policy: what a session keeps, at most, of the permissions of its role or user.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static SessionPolicyBuilder Session(Partition? partition = null) => new(partition ?? Partition.Aws, null);

    /// <summary>A service control policy: what identities of the accounts beneath can be granted at most.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static ServiceControlPolicyBuilder ServiceControl(Partition? partition = null) =>
        new(partition ?? Partition.Aws, null);

    /// <summary>A resource control policy: what nobody may do to the resources of the accounts beneath.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static ResourceControlPolicyBuilder ResourceControl(Partition? partition = null) =>
        new(partition ?? Partition.Aws, null);

    /// <summary>
    /// A policy of a resource: of a bucket, queue, topic, key, secret, function, repository, table, event bus, or any other. Each
    /// statement says whom it is about. The policy of a key or secret writes its own resource as <c>*</c>, which means that one
    /// alone, and that of a repository not at all, as their services want it.
    /// </summary>
    /// <param name="boundTo">The resource that will carry the policy.</param>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static ResourcePolicyBuilder Resource(ResourceArn boundTo, Partition? partition = null) => new(
        partition ?? Partition.Aws, null, new ResourceForm(boundTo ?? throw new ArgumentNullException(nameof(boundTo))));

    /// <summary>The policy of a VPC endpoint: what passes through it, by whomever and on whatever resource.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static VpcEndpointPolicyBuilder VpcEndpoint(Partition? partition = null) => new(partition ?? Partition.Aws, null);

    /// <summary>A role's trust policy: who may take on the role. It has no resource: that is the role.</summary>
    /// <param name="partition">The partition of its ARNs; <see cref="Partition.Aws"/> where none is given.</param>
    public static TrustPolicyBuilder Trust(Partition? partition = null) => new(partition ?? Partition.Aws, null);

    private static IdentityPolicyBuilder Begin(Partition? partition, PolicyForm form) =>
        new(partition ?? Partition.Aws, null, form);
}
