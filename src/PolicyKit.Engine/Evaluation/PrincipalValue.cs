using PolicyKit.Matching;
using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Evaluation;

/// <summary>One value of a Principal element.</summary>
internal sealed class PrincipalValue
{
    private const int AccountLength = 12;

    public PrincipalValue(string type, string text)
    {
        Type = type;
        Text = text;
        IsAnyone = text == "*" && type is "*" or "AWS";
        if (type != "AWS") return;
        Arn? arn = Arn.TryParse(text);
        if (arn is { IsComplete: true, Service: "iam", Resource: "root" }) Account = arn.Account;
        else if (text.Length == AccountLength && text.All(static c => c is >= '0' and <= '9')) Account = text;
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            (Partition, SourceAccount, RoleName) = (arn.Partition, arn.Account, LastOf(arn.Resource));
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("user/", StringComparison.Ordinal))
            (Partition, SourceAccount, UserName) = (arn.Partition, arn.Account, LastOf(arn.Resource));
    }

    /// <summary><c>AWS</c>, <c>Service</c> and so on; <c>*</c> for the lone <c>"*"</c>.</summary>
    public string Type { get; }

    public string Text { get; }

    public bool IsAnyone { get; }

    /// <summary>The account that the value names as a whole; else empty.</summary>
    public string Account { get; } = "";

    /// <summary>The partition of the role or user that the value names; else empty.</summary>
    public string Partition { get; } = "";

    /// <summary>The account of the role or user that the value names, whose sessions are meant too; else empty.</summary>
    public string SourceAccount { get; } = "";

    public string RoleName { get; } = "";

    public string UserName { get; } = "";

    public PrincipalMatch Match(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        if (IsAnyone) return PrincipalMatch.Anyone;
        string account = principal.Type == Unnamed ? request.ResourceAccount : principal.Account;
        if (NamesAccount(principal, account)) return principal.Type == Root ? PrincipalMatch.Direct : PrincipalMatch.Account;
        if (NamesItself(principal)) return principal.Type == Role ? PrincipalMatch.Source : PrincipalMatch.Direct;
        return NamesSource(principal) ? PrincipalMatch.Source : PrincipalMatch.None;
    }

    /// <summary>Whether the value is the principal's own ARN or name.</summary>
    public bool NamesItself(RequestPrincipal principal) => Type switch
    {
        "AWS" => principal.Type is not (Federated or Service) && string.Equals(principal.Text, Text),
        "Service" => principal.Type == Service && string.Equals(principal.Text, Text),
        "Federated" => principal.Type == Federated && string.Equals(principal.Text, Text),
        _ => false,
    };

    /// <summary>
    /// Whether the value is an account, by number, by its root user's ARN or by its canonical user id, and the principal is of it.
    /// Who signs in by a provider has left its account behind.
    /// </summary>
    public bool NamesAccount(RequestPrincipal principal, string account) => principal.Type != Federated
        && (Type == "CanonicalUser"
            ? principal.CanonicalUser is { } id && string.Equals(id, Text)
            : Account.Length > 0 && string.Equals(account, Account));

    /// <summary>
    /// Whether the value is the role of the principal's session. The ARN of a federated session tells its own name only; it is taken
    /// for that of the user who federated, as is usual.
    /// </summary>
    public bool NamesSource(RequestPrincipal principal)
    {
        string source = principal.Type == RoleSession ? RoleName : principal.Type == FederatedUser ? UserName : "";
        return source.Length > 0 && string.Equals(principal.Name, source) && string.Equals(principal.Account, SourceAccount);
    }

    private static string LastOf(string resource) => resource.Substring(resource.LastIndexOf('/') + 1);
}
