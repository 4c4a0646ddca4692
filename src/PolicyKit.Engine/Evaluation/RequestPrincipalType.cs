namespace PolicyKit.Evaluation;

internal enum RequestPrincipalType
{
    /// <summary>Some user or role of the resource's account, which no Principal element names.</summary>
    Unnamed,
    Anonymous,
    Service,
    Federated,
    Root,
    User,
    Role,
    RoleSession,
    FederatedUser,

    /// <summary>An ARN of another form.</summary>
    Other,
}
