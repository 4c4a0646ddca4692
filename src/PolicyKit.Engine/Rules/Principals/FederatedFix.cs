using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>Conditions that pin a federated trust, where the form of the provider's tokens is known.</summary>
internal static class FederatedFix
{
    private const string GitHubSubject = "repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH";
    private const string EksSubject = "system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT";
    private const string StsAudience = "sts.amazonaws.com";
    private const string ConsoleAudience = "https://signin.aws.amazon.com/saml";
    private static readonly string[] Words = ["OWNER/REPOSITORY", "heads/BRANCH", "NAMESPACE:SERVICE_ACCOUNT"];

    /// <summary>The form of a subject, with placeholders; null where it is not known.</summary>
    public static string? SubjectOf(FederatedProvider provider) =>
        provider.IsGitHub ? GitHubSubject : provider.IsEks ? EksSubject : null;

    public static bool IsOpen(string subject) => Words.Any(word => subject.IndexOf(word, StringComparison.Ordinal) >= 0);

    public static Fix[] Subject(PolicyModel policy, StatementModel statement, FederatedProvider provider) =>
        SubjectOf(provider) is { } subject && Add(policy, statement, provider.Name + ":sub", subject) is { } edit
            ? [new($"Only {subject} (takes it away from everyone else of the provider)", FixKind.Narrows, edit)]
            : [];

    /// <summary>The audience of those providers whose tokens are made for AWS.</summary>
    public static Fix[] Audience(PolicyModel policy, StatementModel statement, FederatedProvider provider)
    {
        string? audience = provider.IsSaml ? ConsoleAudience : provider.IsGitHub || provider.IsEks ? StsAudience : null;
        return audience is not null && Add(policy, statement, provider.AudienceKeys[0], audience) is { } edit
            ? [new($"Only for the audience {audience} (takes it away from what was issued for others)", FixKind.Narrows, edit)]
            : [];
    }

    private static TextEdit? Add(PolicyModel policy, StatementModel statement, string key, string value) =>
        StatementEdit.AddCondition(policy, statement, "StringEquals", key, StatementEdit.Quote(value));
}
