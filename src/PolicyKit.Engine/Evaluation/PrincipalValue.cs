using PolicyKit.Matching;
using static PolicyKit.Evaluation.RequestPrincipalType;

namespace PolicyKit.Evaluation;

/// <summary>One value of a Principal element.</summary>
internal sealed class PrincipalValue
{
    private const int AccountLength = 12;
    private readonly string _type;
    private readonly string _account;
    private readonly string _roleName;
    private readonly string _userName;

    public PrincipalValue(string type, string text)
    {
        _type = type;
        Text = text;
        IsAnyone = text == "*" && type is "*" or "AWS";
        _account = _roleName = _userName = "";
        if (type != "AWS") return;
        Arn? arn = Arn.TryParse(text);
        if (arn is { IsComplete: true, Service: "iam", Resource: "root" }) _account = arn.Account;
        else if (text.Length == AccountLength && text.All(static c => c is >= '0' and <= '9')) _account = text;
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            (SourceAccount, _roleName) = (arn.Account, LastOf(arn.Resource));
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("user/", StringComparison.Ordinal))
            (SourceAccount, _userName) = (arn.Account, LastOf(arn.Resource));
    }

    public string Text { get; }

    public bool IsAnyone { get; }

    /// <summary>The account of a role or user, whose sessions are meant too.</summary>
    private string SourceAccount { get; } = "";

    public PrincipalMatch Match(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        if (IsAnyone) return PrincipalMatch.Anyone;
        return _type switch
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
        if (_account.Length > 0)
        {
            string account = principal.Type == Unnamed ? request.ResourceAccount : principal.Account;
            if (!string.Equals(account, _account)) return PrincipalMatch.None;
            return principal.Type == Root ? PrincipalMatch.Direct : PrincipalMatch.Account;
        }

        if (string.Equals(principal.Text, Text)) return principal.Type == Role ? PrincipalMatch.Source : PrincipalMatch.Direct;
        // The ARN of a federated session tells its own name only; it is taken for that of the user who federated, as is usual.
        string source = principal.Type == RoleSession ? _roleName : principal.Type == FederatedUser ? _userName : "";
        bool isOfSession = source.Length > 0 && string.Equals(principal.Name, source) && string.Equals(principal.Account, SourceAccount);
        return isOfSession ? PrincipalMatch.Source : PrincipalMatch.None;
    }

    private static string LastOf(string resource) => resource.Substring(resource.LastIndexOf('/') + 1);
}
