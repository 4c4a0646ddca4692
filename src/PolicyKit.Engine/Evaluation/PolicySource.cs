namespace PolicyKit.Evaluation;

/// <summary>By which way a policy comes to bear on a request (AWS: "Policy evaluation logic").</summary>
public enum PolicySource
{
    /// <summary>A policy of the user, of the user's groups, or of the role.</summary>
    Identity,

    /// <summary>The policy of the resource: a bucket policy, a key policy, or the trust policy of a role that is assumed.</summary>
    Resource,

    /// <summary>The permissions boundary of the user or role.</summary>
    PermissionsBoundary,

    /// <summary>The policy that was handed over when the session began.</summary>
    Session,

    /// <summary>A service control policy of the organization that the caller's account is in.</summary>
    ServiceControl,

    /// <summary>A resource control policy of the organization that the resource's account is in.</summary>
    ResourceControl,

    /// <summary>The policy of the VPC endpoint that the request goes through.</summary>
    VpcEndpoint,
}
