using PolicyKit.Matching;
using static PolicyKit.Evaluation.RequestPrincipalType;

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
            (SourceAccount, RoleName) = (arn.Account, LastOf(arn.Resource));
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("user/", StringComparison.Ordinal))
            (SourceAccount, UserName) = (arn.Account, LastOf(arn.Resource));
    }

    /// <summary><c>AWS</c>, <c>Service</c> and so on; <c>*</c> for the lone <c>"*"</c>.</summary>
    public string Type { get; }

    public string Text { get; }

    public bool IsAnyone { get; }

    /// <summary>The account that the value names as a whole; else empty.</summary>
    public string Account { get; } = "";

    /// <summary>The account of the role or user that the value names, whose sessions are meant too; else empty.</summary>
    public string SourceAccount { get; } = "";

    public string RoleName { get; } = "";

    public string UserName { get; } = "";

    public PrincipalMatch Match(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        if (IsAnyone) return PrincipalMatch.Anyone;
        return Type switch
        {
            "AWS" => MatchAws(principal, request),
            "Service" => Named(principal.Type == Service && string.Equals(principal.Text, Text)),
            "Federated" => Named(principal.Type == Federated && string.Equals(principal.Text, Text)),
            "CanonicalUser" => Named(string.Equals(principal.CanonicalUser, Text)),
            _ => PrincipalMatch.None,
        };
    }

    private static PrincipalMatch Named(bool isNamed) => isNamed ? PrincipalMatch.Direct : PrincipalMatch.None;

    private PrincipalMatch MatchAws(RequestPrincipal principal, AuthorizationRequest request)
    {
        if (principal.Type == Federated) return PrincipalMatch.None;
        if (Account.Length > 0)
        {
            string account = principal.Type == Unnamed ? request.ResourceAccount : principal.Account;
            if (!string.Equals(account, Account)) return PrincipalMatch.None;
            return principal.Type == Root ? PrincipalMatch.Direct : PrincipalMatch.Account;
        }

        if (string.Equals(principal.Text, Text)) return principal.Type == Role ? PrincipalMatch.Source : PrincipalMatch.Direct;
        // The ARN of a federated session tells its own name only; it is taken for that of the user who federated, as is usual.
        string source = principal.Type == RoleSession ? RoleName : principal.Type == FederatedUser ? UserName : "";
        bool isOfSession = source.Length > 0 && string.Equals(principal.Name, source) && string.Equals(principal.Account, SourceAccount);
        return isOfSession ? PrincipalMatch.Source : PrincipalMatch.None;
    }

    private static string LastOf(string resource) => resource.Substring(resource.LastIndexOf('/') + 1);
}
