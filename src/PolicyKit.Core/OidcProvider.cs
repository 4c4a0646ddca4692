using PolicyKit.Building;
using PolicyKit.Requests;

namespace PolicyKit;

/// <summary>
/// An OpenID Connect provider of an account, with the keys that its tokens bring into a request (AWS: "Available keys for AWS
/// OIDC federation").
/// </summary>
public sealed class OidcProvider
{
    /// <summary>A provider by its host, with its path where it has one.</summary>
    /// <param name="account">The account that has the provider.</param>
    /// <param name="host">Its URL without <c>https://</c>, e.g. <c>token.actions.githubusercontent.com</c>.</param>
    /// <exception cref="ArgumentException">The host is empty, or holds what no host and path has.</exception>
    public OidcProvider(AwsAccount account, string host)
    {
        if (account is null) throw new ArgumentNullException(nameof(account));
        PatternText.RequireExact(host, nameof(host));
        bool valid = host.IndexOf('.') > 0;
        foreach (char c in host)
            valid &= c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '-' or '_' or '/' or '~';
        if (!valid) throw new ArgumentException($"\"{host}\" is no provider: write its URL without https://.", nameof(host));
        Host = host;
        Principal = Principal.Provider(":iam::" + account.Text + ":oidc-provider/" + host);
    }

    /// <summary>Its URL without <c>https://</c>.</summary>
    public string Host { get; }

    /// <summary>The provider as whom a trust policy is about.</summary>
    public Principal Principal { get; }

    /// <summary>Whom the token is for: <c>aud</c>.</summary>
    public StringKey Audience => Key("aud");

    /// <summary>Whom the token is about: <c>sub</c>.</summary>
    public StringKey Subject => Key("sub");

    /// <summary>The provider of GitHub Actions, whose subject reads like <c>repo:owner/name:ref:refs/heads/main</c>.</summary>
    /// <param name="account">The account that has the provider.</param>
    public static OidcProvider GitHubActions(AwsAccount account) => new(account, ProviderForm.GitHubActions);

    /// <summary>Any other key that the provider's tokens bring.</summary>
    /// <param name="claim">The claim's name, e.g. <c>amr</c>.</param>
    public StringKey Key(string claim) => new(Host + ":" + (claim ?? throw new ArgumentNullException(nameof(claim))));

    /// <summary>The host.</summary>
    public override string ToString() => Host;
}
