using static PolicyKit.Evaluation.RequestPrincipalType;

namespace PolicyKit.Evaluation;

/// <summary>The condition keys that follow from who asks for what (AWS: "AWS global condition context keys").</summary>
internal static class DerivedContext
{
    public static IEnumerable<(string Key, ContextValue Value)> Of(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        if (request.ResourceAccount.Length > 0) yield return ("aws:ResourceAccount", request.ResourceAccount);
        if (principal.Type == Unnamed) yield break;
        yield return ("aws:PrincipalIsAWSService", principal.Type == Service);
        if (principal.Type == Service) yield return ("aws:PrincipalServiceName", principal.Text);
        if (TypeOf(principal.Type) is { } type) yield return ("aws:PrincipalType", type);
        if (principal.Account.Length == 0 || principal.Type == Federated) yield break;
        yield return ("aws:PrincipalAccount", principal.Account);
        yield return ("aws:PrincipalArn", ArnOf(principal));
        if (principal.Type == User) yield return ("aws:username", principal.Name);
    }

    private static string? TypeOf(RequestPrincipalType type) => type switch
    {
        Anonymous => "Anonymous",
        Root => "Account",
        User => "User",
        Role or RoleSession => "AssumedRole",
        FederatedUser => "FederatedUser",
        _ => null,
    };

    /// <summary>For a session, its role: the key never holds the session's own ARN. A path of the role is not in the session's.</summary>
    private static string ArnOf(RequestPrincipal principal) => principal.Type == RoleSession
        ? principal.Text.Substring(0, principal.Text.IndexOf(":sts:", StringComparison.Ordinal)) + $":iam::{principal.Account}:role/{principal.Name}"
        : principal.Text;
}
