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
            "AWS" when value.RoleName.Length > 0 => least > PrincipalMatch.Source ? [] : [value.Text, .. SessionsOf(value.Partition, value.SourceAccount, value.RoleName, RunInField)],
            "AWS" when value.UserName.Length > 0 => least > PrincipalMatch.Source
                ? [value.Text]
                : [value.Text, $"arn:{value.Partition}:sts::{value.SourceAccount}:federated-user/{value.UserName}"],
            "AWS" => OfArn(value.Text),
            _ => [value.Text],
        };
    }

    /// <summary>The texts of one whom NotPrincipal lists and leaves out; of an account, its root user.</summary>
    public static IEnumerable<string> PatternsOfSpared(PrincipalValue value) => value switch
    {
        { IsAnyone: true } => [Run],
        { Account.Length: > 0 } => [$"arn:{RunInField}:iam::{value.Account}:root"],
        { Type: "AWS" } => OfArn(value.Text),
        _ => PatternsOf(value),
    };

    public static RequestPrincipal Read(string text)
    {
        if (text.StartsWith(Service, StringComparison.Ordinal)) return RequestPrincipal.RawService(text.Substring(Service.Length));
        if (text.StartsWith(Federated, StringComparison.Ordinal)) return RequestPrincipal.Federated(text.Substring(Federated.Length));
        if (text.StartsWith(Canonical, StringComparison.Ordinal))
            return RequestPrincipal.Unnamed.WithCanonicalUser(text.Substring(Canonical.Length));
        return RequestPrincipal.Raw(RoleOfSession(text) is { } role && Arn.TryParse(role) is { } arn
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
            return SessionsOf(arn.Partition, arn.Account, role, session);
        return [text];
    }

    /// <summary>Sessions of a role, whatever the role's path is.</summary>
    private static IEnumerable<string> SessionsOf(string partition, string account, string role, string session) =>
        [$"arn:{partition}:iam::{account}:role/{role}:{session}", $"arn:{partition}:iam::{account}:role/{RunInField}/{role}:{session}"];

    private static string? RoleOfSession(string text)
    {
        int role = text.IndexOf(RolePart, StringComparison.Ordinal);
        int colon = role < 0 ? -1 : text.IndexOf(':', role + RolePart.Length);
        return colon < 0 ? null : text.Substring(0, colon);
    }
}
