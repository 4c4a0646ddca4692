using PolicyKit.Matching;
using PolicyKit.Requests;
using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Evaluation;

/// <summary>Who makes a request (AWS: "IAM JSON policy elements: Principal").</summary>
public sealed class RequestPrincipal
{
    private const string AnonymousText = "*";

    private RequestPrincipal(SenderType type, string text, string account = "", string name = "", string? canonicalUser = null)
    {
        Type = type;
        Text = text;
        Account = account;
        Name = name;
        CanonicalUser = canonicalUser;
    }

    /// <summary>Someone without credentials.</summary>
    public static RequestPrincipal Anonymous { get; } = new(SenderType.Anonymous, AnonymousText);

    /// <summary>A user or role of the resource's own account, of which no more is known: no Principal element names it.</summary>
    public static RequestPrincipal Unnamed { get; } = new(SenderType.Unnamed, "");

    internal SenderType Type { get; }

    internal string Text { get; }

    /// <summary>The number of the account; empty for one that has none.</summary>
    internal string Account { get; }

    /// <summary>The name behind the last slash of a user or role; of a session, the name of its role.</summary>
    internal string Name { get; }

    internal string? CanonicalUser { get; }

    /// <summary>Whether identity policies, a boundary and an organization can bear on it.</summary>
    internal bool HasIdentity =>
        Type is not (SenderType.Service or SenderType.Anonymous or SenderType.Federated);

    internal bool IsServiceLinked => Type is Role or RoleSession
        && (Text.IndexOf(":role/aws-service-role/", StringComparison.Ordinal) >= 0 || Name.StartsWith("AWSServiceRoleFor", StringComparison.Ordinal));

    /// <summary>
    /// A user, a role, a session of a role, a federated user, or the root user of an account; the ARN of a SAML or OpenID Connect
    /// provider is someone who signs in by it.
    /// </summary>
    /// <param name="arn">The ARN; <c>*</c> is <see cref="Anonymous"/>.</param>
    /// <exception cref="ArgumentException">It is no ARN of a principal.</exception>
    public static RequestPrincipal Arn(string arn)
    {
        if (arn is null) throw new ArgumentNullException(nameof(arn));
        if (arn == AnonymousText) return Anonymous;
        return SenderGrammar.FindInArn(arn) is { } flaw ? throw new ArgumentException(flaw, nameof(arn)) : Raw(arn);
    }

    /// <summary>An AWS service.</summary>
    /// <param name="name">Its name as a principal, such as <c>sns.amazonaws.com</c>.</param>
    /// <exception cref="ArgumentException">It is no such name.</exception>
    public static RequestPrincipal Service(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return SenderGrammar.FindInService(name) is { } flaw ? throw new ArgumentException(flaw, nameof(name)) : RawService(name);
    }

    /// <summary>Someone who signs in by an identity provider that has no ARN, such as <c>cognito-identity.amazonaws.com</c>.</summary>
    /// <param name="provider">The provider's name, or its ARN.</param>
    public static RequestPrincipal Federated(string provider) =>
        new(SenderType.Federated, provider ?? throw new ArgumentNullException(nameof(provider)));

    /// <summary>The same principal with its canonical user id, which policies of Amazon S3 may name.</summary>
    /// <param name="id">64 hexadecimal digits.</param>
    public RequestPrincipal WithCanonicalUser(string id) => new(Type, Text, Account, Name, id);

    /// <summary>Somebody whose ARN nobody looks at: one that a search made up, or that a policy names.</summary>
    internal static RequestPrincipal Raw(string arn)
    {
        if (arn == AnonymousText) return Anonymous;
        if (Matching.Arn.TryParse(arn) is not { } parsed) return new(Other, arn);
        string[] parts = parsed.Resource.Split('/');
        return (parsed.Service, parts[0]) switch
        {
            ("iam", "root") when parts.Length == 1 => new(Root, arn, parsed.Account),
            ("iam", "user") => new(User, arn, parsed.Account, parts[parts.Length - 1]),
            ("iam", "role") => new(Role, arn, parsed.Account, parts[parts.Length - 1]),
            ("iam", "saml-provider" or "oidc-provider") => new(SenderType.Federated, arn, parsed.Account),
            ("sts", "assumed-role") when parts.Length > 1 => new(RoleSession, arn, parsed.Account, parts[1]),
            ("sts", "federated-user") => new(FederatedUser, arn, parsed.Account, parts[parts.Length - 1]),
            _ => new(Other, arn, parsed.Account),
        };
    }

    /// <summary>A service whose name nobody looks at.</summary>
    internal static RequestPrincipal RawService(string name) => new(SenderType.Service, name);

    /// <summary>The ARN or name.</summary>
    public override string ToString() => Type switch
    {
        SenderType.Anonymous => "someone without credentials",
        SenderType.Unnamed => "an identity of the resource's account",
        _ => Text,
    };
}
