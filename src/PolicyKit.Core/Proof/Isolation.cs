using PolicyKit.Model;

namespace PolicyKit.Proof;

/// <summary>Proves over all clients that no two of them can reach one resource.</summary>
public static class Isolation
{
    /// <summary>
    /// Whether any two clients can reach one resource. Patterns that meet are found by an index in nearly linear time; whether
    /// conditions and denials keep their clients apart all the same is then proven for these alone.
    /// </summary>
    /// <param name="clients">The clients.</param>
    /// <param name="options">What the proof of one meeting may cost.</param>
    public static IsolationReport Verify(IEnumerable<ClientPolicies> clients, ProofOptions? options = null)
    {
        if (clients is null) throw new ArgumentNullException(nameof(clients));
        return ClientIsolation.Verify([.. clients.Select(Of)], options);
    }

    private static IsolatedPolicies Of(ClientPolicies client) => new(
        client.Client,
        () => [.. client.Policies.Select(static policy => policy.ToModel(PolicyKind.Identity))],
        client.Context.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.OrdinalIgnoreCase));
}
