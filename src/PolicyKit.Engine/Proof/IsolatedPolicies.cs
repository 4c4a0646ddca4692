namespace PolicyKit.Proof;

/// <summary>A client's policies, for the proof that clients are apart.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Grants">What its policies grant.</param>
/// <param name="Context">Condition keys that have one value in all of its requests, such as the tags of its principals.</param>
internal sealed record IsolatedPolicies(string Client, GrantModel Grants, IReadOnlyDictionary<string, string> Context);
