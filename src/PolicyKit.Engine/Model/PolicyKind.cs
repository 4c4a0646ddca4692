namespace PolicyKit.Model;

/// <summary>What a policy is attached to, which decides the elements it may have and what they mean (AWS: "Policies and permissions in AWS Identity and Access Management").</summary>
public enum PolicyKind
{
    /// <summary>Not known: it is told from the policy's own shape where that is possible.</summary>
    Auto,

    /// <summary>Attached to a user, group or role.</summary>
    Identity,

    /// <summary>Attached to a resource, such as a bucket policy.</summary>
    Resource,

    /// <summary>A role's trust policy.</summary>
    Trust,

    /// <summary>A service control policy of AWS Organizations.</summary>
    ServiceControl,

    /// <summary>A resource control policy of AWS Organizations.</summary>
    ResourceControl,

    /// <summary>A permissions boundary.</summary>
    PermissionsBoundary,

    /// <summary>A session policy, handed over when a role is assumed.</summary>
    Session,

    /// <summary>The policy of a VPC endpoint.</summary>
    VpcEndpoint,
}
