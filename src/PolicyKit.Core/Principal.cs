using PolicyKit.Building;

namespace PolicyKit;

/// <summary>Whom a resource or trust policy is about (AWS: "AWS JSON policy elements: Principal").</summary>
public sealed class Principal
{
    private Principal(PrincipalType type, string value)
    {
        Type = type;
        Value = value;
    }

    /// <summary>Everyone, also without an AWS account: <c>*</c>. Nothing else may stand beside it.</summary>
    public static Principal Anyone { get; } = new(PrincipalType.Anyone, "*");

    internal PrincipalType Type { get; }

    /// <summary>Whether the value was taken as it is.</summary>
    internal bool IsUnchecked { get; private init; }

    /// <summary>All behind <c>arn:partition</c> where it begins with a colon; else the value as it is written.</summary>
    internal string Value { get; }

    /// <summary>An account, which then decides itself which of its users and roles may.</summary>
    /// <param name="account">The account.</param>
    public static Principal Account(AwsAccount account) => new(
        PrincipalType.Aws, ":iam::" + (account ?? throw new ArgumentNullException(nameof(account))).Text + ":root");

    /// <summary>A user, a role or a session.</summary>
    /// <param name="arn">An exact ARN: principals know no wildcards, which <c>Build</c> reports.</param>
    public static Principal Arn(ResourceArn arn) =>
        new(PrincipalType.Aws, (arn ?? throw new ArgumentNullException(nameof(arn))).Tail);

    /// <summary>An AWS service.</summary>
    /// <param name="name">Its name as a principal, e.g. <c>sns.amazonaws.com</c>.</param>
    /// <exception cref="ArgumentException">The name is not of that form.</exception>
    public static Principal Service(string name) => new(PrincipalType.Service, RequireHost(name, nameof(name)));

    /// <summary>An identity provider of the public internet.</summary>
    /// <param name="provider">Its host, e.g. <c>cognito-identity.amazonaws.com</c>.</param>
    /// <exception cref="ArgumentException">The name is not of that form.</exception>
    public static Principal Federated(string provider) => new(PrincipalType.Federated, RequireHost(provider, nameof(provider)));

    /// <summary>A SAML or OpenID Connect provider of an account.</summary>
    /// <param name="provider">Its exact ARN.</param>
    public static Principal Federated(ResourceArn provider) =>
        new(PrincipalType.Federated, (provider ?? throw new ArgumentNullException(nameof(provider))).Tail);

    internal static Principal Provider(string tail) => new(PrincipalType.Federated, tail);

    /// <summary>An account of Amazon S3 by its canonical user id.</summary>
    /// <param name="id">64 hexadecimal digits.</param>
    /// <exception cref="ArgumentException">It is anything else.</exception>
    public static Principal CanonicalUser(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        bool valid = id.Length == 64;
        foreach (char c in id) valid &= c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
        return valid
            ? new Principal(PrincipalType.CanonicalUser, id)
            : throw new ArgumentException($"\"{id}\" is no canonical user id, which has 64 hexadecimal digits.", nameof(id));
    }

    /// <summary>
    /// A principal that nobody checks, such as <c>{"AWS": "*"}</c> or an account by its bare id. Prefer the typed forms.
    /// </summary>
    /// <param name="type"><c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>.</param>
    /// <param name="value">The value as it stands in a policy.</param>
    /// <exception cref="ArgumentException">IAM has no such type, or the value is empty.</exception>
    public static Principal Unchecked(string type, string value)
    {
        if (string.IsNullOrEmpty(value)) throw new ArgumentException("The principal is empty.", nameof(value));
        int index = Array.IndexOf(PolicyWriter.PrincipalNames, type);
        return index > (int)PrincipalType.Anyone
            ? new Principal((PrincipalType)index, value) { IsUnchecked = true }
            : throw new ArgumentException($"\"{type}\" is no type of principal.", nameof(type));
    }

    /// <summary>The principal in the partition <c>aws</c>.</summary>
    public override string ToString() =>
        Partition.Aws.Complete(Value);

    private static string RequireHost(string name, string parameter)
    {
        if (name is null) throw new ArgumentNullException(parameter);
        bool valid = name.IndexOf('.') > 0 && name[name.Length - 1] != '.';
        foreach (char c in name) valid &= c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.';
        return valid
            ? name
            : throw new ArgumentException(
                $"\"{name}\" is no name of a service or provider; one reads like sns.amazonaws.com.",
                parameter);
    }
}
