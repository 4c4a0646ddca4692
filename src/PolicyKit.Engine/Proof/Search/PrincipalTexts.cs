using PolicyKit.Evaluation;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>Principals as texts: an ARN as it is, all others with a word for their kind before them.</summary>
internal static class PrincipalTexts
{
    public const string Anonymous = "*";
    public const string Service = "service ";
    public const string Federated = "federated ";
    public const string Canonical = "canonical ";

    private static readonly string Run = PatternToken.AnyRun.ToString();
    private static readonly string RunInField = PatternToken.AnyRunInField.ToString();

    /// <summary>The texts that a value of Principal matches.</summary>
    public static IEnumerable<string> PatternsOf(PrincipalValue value)
    {
        if (value.IsAnyone) return [Run];
        if (value.Account.Length > 0) return [$"arn:{RunInField}:iam::{value.Account}:{Run}", $"arn:{RunInField}:sts::{value.Account}:{Run}"];
        return value.Type switch
        {
            "Service" => [Service + value.Text],
            "Federated" => [Federated + value.Text],
            "CanonicalUser" => [Canonical + value.Text],
            "AWS" when value.RoleName.Length > 0 => [value.Text, $"arn:{RunInField}:sts::{value.SourceAccount}:assumed-role/{value.RoleName}/{Run}"],
            "AWS" when value.UserName.Length > 0 => [value.Text, $"arn:{RunInField}:sts::{value.SourceAccount}:federated-user/{value.UserName}"],
            _ => [value.Text],
        };
    }

    public static RequestPrincipal Read(string text)
    {
        if (text.StartsWith(Service, StringComparison.Ordinal)) return RequestPrincipal.Service(text.Substring(Service.Length));
        if (text.StartsWith(Federated, StringComparison.Ordinal)) return RequestPrincipal.Federated(text.Substring(Federated.Length));
        return text.StartsWith(Canonical, StringComparison.Ordinal)
            ? RequestPrincipal.Unnamed.WithCanonicalUser(text.Substring(Canonical.Length))
            : RequestPrincipal.Arn(text);
    }
}
