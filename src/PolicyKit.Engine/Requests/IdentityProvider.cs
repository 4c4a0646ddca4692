namespace PolicyKit.Requests;

/// <summary>
/// An identity provider as a trust policy names it: whether the world shares it, and by which claims its tokens are told apart (each
/// provider's own documentation of its OpenID Connect tokens; AWS: "Available keys for AWS OIDC federation").
/// </summary>
internal sealed class IdentityProvider
{
    private const string OidcPart = ":oidc-provider/";
    private const string SamlPart = ":saml-provider/";
    private const string Subject = "sub";

    private static readonly char[] Unsettled = ['$', '{', '<', Matching.PatternToken.Hole];

    private IdentityProvider(string name, ProviderForm form, bool isSaml)
    {
        Name = name;
        Form = form;
        IsSaml = isSaml;
        AudienceKeys = isSaml ? ["SAML:aud"] : [.. form.Audiences.Select(claim => name + ":" + claim)];
    }

    /// <summary>The provider's domain and path, with which its condition keys begin.</summary>
    public string Name { get; }

    public ProviderForm Form { get; }

    public bool IsSaml { get; }

    /// <summary>The keys of which one pins the audience, the usual one first.</summary>
    public IReadOnlyList<string> AudienceKeys { get; }

    /// <summary>Whether its audience is made for AWS and so the same for all, so that another claim must say who may come in.</summary>
    public bool NeedsSubject => !IsSaml && !Form.AudienceIsOwner;

    /// <summary>The one action that those it vouches for can ask for.</summary>
    public string SignInAction => IsSaml ? SignIn.WithSaml : SignIn.WithWebIdentity;

    public string SubjectKey => Name + ":" + Subject;

    /// <summary>Whether IAM knows the provider without an entity in the account.</summary>
    public static bool IsBuiltIn(string text) => ProviderForm.Find(text) is { IsBuiltIn: true };

    /// <summary>The provider; null for what is none or whose name is not wholly known.</summary>
    public static IdentityProvider? Parse(string text)
    {
        if (IsBuiltIn(text)) return new(text, ProviderForm.Find(text)!, isSaml: false);
        if (!text.StartsWith("arn:", StringComparison.Ordinal)) return null;
        bool isSaml = text.IndexOf(SamlPart, StringComparison.Ordinal) >= 0;
        string part = isSaml ? SamlPart : OidcPart;
        int at = text.IndexOf(part, StringComparison.Ordinal);
        string name = at < 0 ? "" : text.Substring(at + part.Length);
        if (name.Length == 0 || name.IndexOfAny(Unsettled) >= 0) return null;
        return new(name, isSaml ? ProviderForm.Other : ProviderForm.Find(name) ?? ProviderForm.Other, isSaml);
    }

    /// <summary>The claim that a condition key names; null for a key of something else.</summary>
    public string? ClaimOf(string key) => key.StartsWith(Name + ":", StringComparison.OrdinalIgnoreCase) ? key.Substring(Name.Length + 1) : null;

    /// <summary>Whether a claim can tell whose token it is.</summary>
    public bool IsIdentity(string claim) => Form.Claims.Count > 0
        ? Form.ClaimsOf(claim).Any()
        : !Form.Audiences.Contains(claim, StringComparer.OrdinalIgnoreCase);

    /// <summary>The beginning of a claim's value that is its owner's alone; null where others have such values too.</summary>
    public string? OwnerIn(string claim, string tokens)
    {
        // Of a provider that is not known, whatever is not wholly open may be an owner.
        if (Form.Claims.Count == 0) return TokenClaim.FixedLength(tokens) is > 0 and var length ? tokens.Substring(0, length) : null;
        return Form.ClaimsOf(claim).Select(form => form.OwnerIn(tokens)).FirstOrDefault(static owner => owner is not null);
    }
}
