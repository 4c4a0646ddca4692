using PolicyKit.Matching;

namespace PolicyKit.Rules.Principals;

/// <summary>An identity provider as a trust policy names it, and the condition keys by which its tokens are told apart.</summary>
internal sealed class FederatedProvider
{
    private const string Cognito = "cognito-identity.amazonaws.com";

    /// <summary>
    /// The providers that IAM knows without an entity in the account, each with the keys that name its audience.
    /// </summary>
    private static readonly Dictionary<string, string[]> BuiltIn = new(StringComparer.Ordinal)
    {
        [Cognito] = [Cognito + ":aud"],
        ["cognito-identity-us-gov.amazonaws.com"] = ["cognito-identity-us-gov.amazonaws.com:aud"],
        ["www.amazon.com"] = ["www.amazon.com:app_id"],
        ["graph.facebook.com"] = ["graph.facebook.com:app_id"],
        ["accounts.google.com"] = ["accounts.google.com:aud", "accounts.google.com:oaud"],
    };

    private FederatedProvider(string name, bool isSaml, IReadOnlyList<string> audienceKeys, bool needsSubject)
    {
        Name = name;
        IsSaml = isSaml;
        AudienceKeys = audienceKeys;
        NeedsSubject = needsSubject;
    }

    /// <summary>The provider's domain and path, with which its condition keys begin.</summary>
    public string Name { get; }

    public bool IsSaml { get; }

    /// <summary>The keys of which one pins the audience, the usual one first.</summary>
    public IReadOnlyList<string> AudienceKeys { get; }

    /// <summary>Whether its tokens are of anybody, so that the audience alone does not say who may come in.</summary>
    public bool NeedsSubject { get; }

    public bool IsGitHub => Name == "token.actions.githubusercontent.com";

    public bool IsEks => Name.StartsWith("oidc.eks.", StringComparison.Ordinal);

    public static bool IsBuiltIn(string text) => BuiltIn.ContainsKey(text);

    /// <summary>The provider; null for what is none or not wholly known.</summary>
    public static FederatedProvider? Parse(string text)
    {
        if (BuiltIn.TryGetValue(text, out string[]? keys)) return new(text, isSaml: false, keys, needsSubject: false);
        if (text.IndexOfAny(['$', '{', '<', PatternToken.Hole]) >= 0 || Arn.TryParse(text) is not { Service: "iam" } arn)
            return null;
        int slash = arn.Resource.IndexOf('/');
        if (slash < 0) return null;
        string name = arn.Resource.Substring(slash + 1);
        return arn.Resource.Substring(0, slash) switch
        {
            "saml-provider" => new(name, isSaml: true, ["SAML:aud"], needsSubject: false),
            "oidc-provider" => new(name, isSaml: false, [name + ":aud"], needsSubject: true),
            _ => null,
        };
    }
}
