using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>Conditions that pin a federated trust, where the form of the provider's tokens is known.</summary>
internal static class FederatedFix
{
    private const string ConsoleAudience = "https://signin.aws.amazon.com/saml";
    private static readonly string[] Words = ["OWNER/REPOSITORY", "heads/BRANCH", "NAMESPACE:SERVICE_ACCOUNT"];

    public static bool IsOpen(string subject) => Words.Any(word => subject.IndexOf(word, StringComparison.Ordinal) >= 0);

    public static Fix[] Subject(PolicyModel policy, StatementModel statement, IdentityProvider provider) =>
        provider.Form.Example is { } subject && Add(policy, statement, provider.SubjectKey, subject) is { } edit
            ? [new($"Only {subject} (takes it away from everyone else of the provider)", FixKind.Narrows, edit)]
            : [];

    /// <summary>The audience of those providers whose tokens are made for AWS.</summary>
    public static Fix[] Audience(PolicyModel policy, StatementModel statement, IdentityProvider provider)
    {
        string? audience = provider.IsSaml ? ConsoleAudience : provider.Form.Audience;
        return audience is not null && Add(policy, statement, provider.AudienceKeys[0], audience) is { } edit
            ? [new($"Only for the audience {audience} (takes it away from what was issued for others)", FixKind.Narrows, edit)]
            : [];
    }

    private static TextEdit? Add(PolicyModel policy, StatementModel statement, string key, string value) =>
        StatementEdit.AddCondition(policy, statement, "StringEquals", key, StatementEdit.Quote(value));
}
