namespace PolicyKit.Proof;

/// <summary>All that one client is allowed. Two entries with the same client name are two clients.</summary>
internal sealed record ClientGrants(string Client, IReadOnlyList<ClientGrant> Grants)
{
    /// <summary>The policies, where more than the patterns must be looked at.</summary>
    public IsolatedPolicies? Policies { get; init; }
}
