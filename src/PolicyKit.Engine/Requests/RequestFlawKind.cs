namespace PolicyKit.Requests;

/// <summary>What is wrong with the action or the resource of a request.</summary>
internal enum RequestFlawKind
{
    /// <summary>The action is no <c>service:Name</c>.</summary>
    MalformedAction,

    /// <summary>The resource is no whole ARN, or one that nothing can have.</summary>
    MalformedArn,

    /// <summary>AWS has no service of that prefix.</summary>
    UnknownService,

    /// <summary>The service has no action of that name.</summary>
    UnknownAction,

    /// <summary>The service has no resource whose ARN is of that form.</summary>
    ArnFieldMismatch,

    /// <summary>The action never acts on a resource of that type.</summary>
    WrongResourceType,
}
