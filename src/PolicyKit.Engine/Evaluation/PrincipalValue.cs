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

    public PrincipalValue(string type, string text)
    {
        _type = type;
        Text = text;
        IsAnyone = text == "*" && type is "*" or "AWS";
        _account = _roleName = "";
        if (type != "AWS") return;
        Arn? arn = Arn.TryParse(text);
        if (arn is { IsComplete: true, Service: "iam", Resource: "root" }) _account = arn.Account;
        else if (text.Length == AccountLength && text.All(static c => c is >= '0' and <= '9')) _account = text;
        else if (arn is { IsComplete: true, Service: "iam" } && arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            (RoleAccount, _roleName) = (arn.Account, arn.Resource.Substring(arn.Resource.LastIndexOf('/') + 1));
    }

    public string Text { get; }

    public bool IsAnyone { get; }

    private string RoleAccount { get; } = "";

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

        if (string.Equals(principal.Text, Text)) return PrincipalMatch.Direct;
        bool isItsRole = principal.Type == RoleSession && _roleName.Length > 0
            && string.Equals(principal.Name, _roleName) && string.Equals(principal.Account, RoleAccount);
        return isItsRole ? PrincipalMatch.Role : PrincipalMatch.None;
    }
}
