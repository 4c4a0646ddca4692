using PolicyKit.Requests;
using static PolicyKit.Requests.SenderType;

namespace PolicyKit.Evaluation;

/// <summary>The condition keys that follow from who asks for what (AWS: "AWS global condition context keys").</summary>
internal static class DerivedContext
{
    public static IEnumerable<(string Key, ContextValue Value)> Of(AuthorizationRequest request)
    {
        RequestPrincipal principal = request.Principal;
        if (request.ResourceAccount.Length > 0) yield return ("aws:ResourceAccount", request.ResourceAccount);
        if (principal.Type == Unnamed) yield break;
        yield return (SenderKeys.PrincipalIsService, principal.Type == Service);
        if (principal.Type == Service) yield return (SenderKeys.PrincipalServiceName, principal.Text);
        if (SenderKeys.SharedValue(principal.Type, SenderKeys.PrincipalType) is { } type) yield return (SenderKeys.PrincipalType, type);
        if (principal.Account.Length == 0 || !SenderKeys.MayHave(principal.Type, SenderKeys.PrincipalArn)) yield break;
        yield return (SenderKeys.PrincipalAccount, principal.Account);
        yield return (SenderKeys.PrincipalArn, ArnOf(principal));
        if (SenderKeys.MayHave(principal.Type, SenderKeys.UserName) && principal.Type == User) yield return (SenderKeys.UserName, principal.Name);
    }

    /// <summary>For a session, its role: the key never holds the session's own ARN. A path of the role is not in the session's.</summary>
    private static ContextValue ArnOf(RequestPrincipal principal) => principal.Type == RoleSession
        ? ContextValue.Of(PartlyKnownArn.OfRole(
            principal.Text.Substring(0, principal.Text.IndexOf(":sts:", StringComparison.Ordinal)) + $":iam::{principal.Account}:role/", principal.Name))
        : principal.Text;
}
