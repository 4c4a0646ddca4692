using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Requests;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Principals as texts: an ARN as it is, all others with a word for their kind before them. A session is its role's ARN, with the
/// path that the session's own ARN does not show, and behind a colon its name.
/// </summary>
internal static class PrincipalTexts
{
    public const string Anonymous = "*";
    public const string Service = "service ";
    public const string Federated = "federated ";
    public const string Canonical = "canonical ";

    private const string RolePart = ":role/";
    private static readonly string Run = PatternToken.AnyRun.ToString();
    private static readonly string RunInField = PatternToken.AnyRunInField.ToString();

    /// <summary>Everyone of an account.</summary>
    public static string[] OfAccount(string account) => [$"arn:{RunInField}:iam::{account}:{Run}", $"arn:{RunInField}:sts::{account}:{Run}"];

    /// <summary>The texts that a value of Principal matches in a certain way, or in one that limits less what is granted.</summary>
    public static IEnumerable<string> PatternsOf(PrincipalValue value, PrincipalMatch least = PrincipalMatch.Account)
    {
        if (value.IsAnyone) return [Run];
        if (value.Account.Length > 0) return least > PrincipalMatch.Account ? [$"arn:{RunInField}:iam::{value.Account}:root"] : OfAccount(value.Account);
        return value.Type switch
        {
            "Service" => [Service + value.Text],
            "Federated" => [Federated + value.Text],
            "CanonicalUser" => least > PrincipalMatch.Account ? [] : [Canonical + value.Text],
            "AWS" when value.RoleName.Length > 0 => least > PrincipalMatch.Source ? [] : [value.Text, .. SessionsOf(value.SourceAccount, value.RoleName, RunInField)],
            "AWS" when value.UserName.Length > 0 => least > PrincipalMatch.Source
                ? [value.Text]
                : [value.Text, $"arn:{RunInField}:sts::{value.SourceAccount}:federated-user/{value.UserName}"],
            "AWS" => OfArn(value.Text),
            _ => [value.Text],
        };
    }

    /// <summary>The texts of those whom NotPrincipal leaves out: some of the values, and the root users of accounts among them.</summary>
    public static IEnumerable<string> PatternsOf(PrincipalExceptions exceptions, PrincipalValue[] listed)
    {
        foreach (PrincipalValue value in listed)
        {
            if (value.IsAnyone)
            {
                yield return Run;
            }
            else if (value.Account.Length > 0)
            {
                yield return $"arn:{RunInField}:iam::{value.Account}:root";
            }
            else if (value.Type != "CanonicalUser")
            {
                foreach (string text in value.Type == "AWS" ? OfArn(value.Text) : PatternsOf(value))
                {
                    if (TryRead(value) is { } principal && exceptions.Spare(principal)) yield return text;
                }
            }
        }
    }

    public static RequestPrincipal Read(string text)
    {
        if (text.StartsWith(Service, StringComparison.Ordinal)) return RequestPrincipal.Service(text.Substring(Service.Length));
        if (text.StartsWith(Federated, StringComparison.Ordinal)) return RequestPrincipal.Federated(text.Substring(Federated.Length));
        if (text.StartsWith(Canonical, StringComparison.Ordinal))
            return RequestPrincipal.Unnamed.WithCanonicalUser(text.Substring(Canonical.Length));
        return RequestPrincipal.Arn(RoleOfSession(text) is { } role && Arn.TryParse(role) is { } arn
            ? $"arn:{arn.Partition}:sts::{arn.Account}:assumed-role/{role.Substring(role.LastIndexOf('/') + 1)}{text.Substring(role.Length).Replace(':', '/')}"
            : text);
    }

    /// <summary>The value of a key that is told by who sends; null where such a sender has none.</summary>
    public static string? ValueOf(string text, RequestPrincipal principal, string key)
    {
        if (SenderKeys.SharedValue(principal.Type, key) is { } shared) return shared;
        if (!SenderKeys.IsTold(key) || !SenderKeys.MayHave(principal.Type, key)) return null;
        if (SenderKeys.Is(key, SenderKeys.PrincipalArn)) return RoleOfSession(text) ?? text;
        if (SenderKeys.Is(key, SenderKeys.PrincipalServiceName)) return principal.Text;
        return SenderKeys.Is(key, SenderKeys.UserName) ? principal.Name : principal.Account;
    }

    private static IEnumerable<string> OfArn(string text)
    {
        if (Arn.TryParse(text) is { Service: "sts" } arn && arn.Resource.Split('/') is ["assumed-role", var role, var session])
            return SessionsOf(arn.Account, role, session);
        return [text];
    }

    /// <summary>Sessions of a role, whatever the role's path is.</summary>
    private static IEnumerable<string> SessionsOf(string account, string role, string session) =>
        [$"arn:{RunInField}:iam::{account}:role/{role}:{session}", $"arn:{RunInField}:iam::{account}:role/{RunInField}/{role}:{session}"];

    private static string? RoleOfSession(string text)
    {
        int role = text.IndexOf(RolePart, StringComparison.Ordinal);
        int colon = role < 0 ? -1 : text.IndexOf(':', role + RolePart.Length);
        return colon < 0 ? null : text.Substring(0, colon);
    }

    /// <summary>Whom a value of Principal names; null for an ARN that names no principal.</summary>
    private static RequestPrincipal? TryRead(PrincipalValue value)
    {
        if (value.Type == "Service") return RequestPrincipal.Service(value.Text);
        if (value.Type == "Federated") return RequestPrincipal.Federated(value.Text);
        return Arn.TryParse(value.Text) is { IsComplete: true, Service: "iam" or "sts" } ? RequestPrincipal.Arn(value.Text) : null;
    }
}
