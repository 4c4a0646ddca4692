namespace PolicyKit.Specification.Requests;

/// <summary>Who can send a request (AWS: "AWS JSON policy elements: Principal", how to specify a principal).</summary>
public enum SenderKind
{
    /// <summary>The root user of an account.</summary>
    Root,

    /// <summary>An IAM user.</summary>
    User,

    /// <summary>A role, of which no session is told.</summary>
    Role,

    /// <summary>A session of a role.</summary>
    RoleSession,

    /// <summary>A federated user, of GetFederationToken.</summary>
    FederatedUser,

    /// <summary>Somebody who signs in by an OpenID Connect or SAML provider to assume a role.</summary>
    Federated,

    /// <summary>An AWS service on its own behalf.</summary>
    Service,

    /// <summary>Somebody without credentials.</summary>
    Anonymous,

    /// <summary>An identity of the resource's own account that no Principal element names.</summary>
    Unnamed,
}
