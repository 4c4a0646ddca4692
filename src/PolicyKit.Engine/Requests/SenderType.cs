namespace PolicyKit.Requests;

/// <summary>The kinds of senders that a request can have (AWS: "IAM JSON policy elements: Principal").</summary>
internal enum SenderType
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
