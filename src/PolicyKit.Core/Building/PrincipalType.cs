namespace PolicyKit.Building;

/// <summary>The kinds of principal, in the order in which a policy lists them.</summary>
internal enum PrincipalType
{
    Anyone,
    Aws,
    Service,
    Federated,
    CanonicalUser,
}
