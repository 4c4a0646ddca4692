using PolicyKit.Model;

namespace PolicyKit.Proof;

/// <summary>
/// A client's policies, for the proof that clients are apart. They are read twice: once for their patterns, and, where these meet
/// those of another client, once more for all that they say. Of most clients it never comes to that.
/// </summary>
/// <param name="client">The client's name.</param>
/// <param name="read">Reads the policies.</param>
/// <param name="context">Condition keys that have one value in all of its requests, such as the tags of its principals.</param>
internal sealed class IsolatedPolicies(
    string client, Func<IReadOnlyList<PolicyModel>> read, IReadOnlyDictionary<string, string> context)
{
    private GrantModel? _grants;

    public string Client { get; } = client;

    public IReadOnlyDictionary<string, string> Context { get; } = context;

    /// <summary>What the policies grant.</summary>
    public GrantModel Grants => _grants ??= GrantModel.Of(read());

    public IReadOnlyList<PolicyModel> Read() => read();
}
