using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>
/// A trust policy: who signs in with SAML or OpenID Connect is a federated principal, and everyone else none. A pair that does
/// not fit is never asked for, so that it would stand there and grant nothing.
/// </summary>
internal sealed class TrustForm() : PolicyForm(PolicyQuotas.TrustPolicy)
{
    public static TrustForm Trust { get; } = new();

    public override void Check(StatementDraft draft, int index, ProblemList problems)
    {
        if (!draft.Allows || draft.Principals is not { } principals) return;
        string[] signIns = [.. draft.Permissions.Select(static permission => permission.Action).Where(IsSignIn)];
        foreach (string action in signIns)
        {
            if (!principals.Any(principal => Fits(action, principal)))
                problems.Add($"{action} is asked for by none of the principals. {Advice(action)}", index);
        }

        foreach (Principal principal in principals)
        {
            if (signIns.Length > 0 && !signIns.Any(action => Fits(action, principal)))
                problems.Add($"{principal} cannot ask for {string.Join(", ", signIns)}. {Advice(signIns[0])}", index);
        }
    }

    private static bool IsSignIn(string action) =>
        action.StartsWith(TrustAction.AssumeRole.ToString(), StringComparison.Ordinal);

    private static bool Fits(string action, Principal principal)
    {
        bool federated = principal.Type == PrincipalType.Federated;
        if (principal.Type == PrincipalType.Anyone) return true;
        if (action == TrustAction.AssumeRole.ToString()) return !federated;
        bool saml = principal.Value.IndexOf(":saml-provider/", StringComparison.Ordinal) >= 0;
        return federated && saml == (action == TrustAction.AssumeRoleWithSAML.ToString());
    }

    private static string Advice(string action) =>
        action == TrustAction.AssumeRole.ToString() ? "AssumeRole is for accounts, users, roles and services."
        : action == TrustAction.AssumeRoleWithSAML.ToString() ? "AssumeRoleWithSAML is for a SAML provider."
        : "AssumeRoleWithWebIdentity is for an OpenID Connect provider.";
}
