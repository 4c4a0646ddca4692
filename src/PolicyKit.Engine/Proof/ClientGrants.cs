namespace PolicyKit.Proof;

/// <summary>All that one client is allowed. Two entries with the same client name are two clients.</summary>
internal sealed record ClientGrants(string Client, IReadOnlyList<ClientGrant> Grants);
