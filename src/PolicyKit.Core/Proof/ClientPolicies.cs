namespace PolicyKit.Proof;

/// <summary>The policies of one client, for the proof that clients are apart.</summary>
public sealed class ClientPolicies
{
    /// <summary>A client.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="policies">All identity policies of its users, applications and roles.</param>
    public ClientPolicies(string client, params PolicyDocument[] policies)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
        Policies = policies ?? throw new ArgumentNullException(nameof(policies));
    }

    /// <summary>The client's name.</summary>
    public string Client { get; }

    /// <summary>The policies.</summary>
    public IReadOnlyList<PolicyDocument> Policies { get; }

    /// <summary>
    /// Condition keys that have one value in every request of the client, such as <c>aws:PrincipalTag/client</c>. Policy variables of
    /// these keys have that value too.
    /// </summary>
    public IReadOnlyDictionary<string, string> Context { get; init; } = new Dictionary<string, string>();
}
