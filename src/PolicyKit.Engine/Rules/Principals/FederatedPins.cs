using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>What the conditions of a statement demand of the tokens of a provider.</summary>
/// <param name="HasAudience">Whether the audience is pinned, or may be.</param>
/// <param name="HasSubject">Whether the subject is, or another claim that tells who it is.</param>
/// <param name="TooWide">A subject that is anybody's.</param>
/// <param name="Open">A subject that still holds placeholders.</param>
internal sealed record FederatedPins(bool HasAudience, bool HasSubject, PolicyText? TooWide, PolicyText? Open)
{
    private const string Repository = "repo:";
    private const string ServiceAccount = "system:serviceaccount:";

    public static FederatedPins Of(StatementModel statement, FederatedProvider provider)
    {
        bool audience = false, subject = false;
        PolicyText? wide = null, open = null;
        foreach (ConditionModel condition in statement.Conditions)
        {
            ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
            if (condition.Operator.IsKnown && @operator.IsKnown && !RequesterNarrowing.Demands(@operator)) continue;
            string key = condition.Key.Text;
            bool isUnknown = !condition.Key.IsKnown || key.IndexOf('{') >= 0;
            bool isAudience = isUnknown || provider.AudienceKeys.Contains(key, StringComparer.OrdinalIgnoreCase)
                || (provider.IsSaml && IsSaml(key));
            audience |= isAudience;
            if (isUnknown) subject = true;
            if (isAudience || !key.StartsWith(provider.Name + ":", StringComparison.OrdinalIgnoreCase)) continue;
            subject = true;
            bool isSubject = key.EndsWith(":sub", StringComparison.OrdinalIgnoreCase);
            wide ??= isSubject && @operator.TakesPattern
                ? condition.Values.Values.FirstOrDefault(value => IsAnybody(provider, value)) : null;
            open ??= isSubject ? condition.Values.Values.FirstOrDefault(value => FederatedFix.IsOpen(value.Text)) : null;
        }

        return new(audience, subject, wide, open);
    }

    /// <summary>Any claim of the assertion but those about the user's session ties it to a provider's application.</summary>
    private static bool IsSaml(string key) => key.StartsWith("SAML:", StringComparison.OrdinalIgnoreCase);

    /// <summary>A pattern that pins nothing: of GitHub's subjects one without the owner, of EKS's one without any name.</summary>
    private static bool IsAnybody(FederatedProvider provider, PolicyText value)
    {
        if (!value.IsKnown) return false;
        int wildcard = value.Text.IndexOfAny(['*', '?']);
        if (wildcard < 0 || value.Text.IndexOfAny(['$', '{']) is >= 0 and int variable && variable < wildcard) return false;
        string pinned = value.Text.StartsWith(ServiceAccount, StringComparison.Ordinal)
            ? value.Text.Substring(ServiceAccount.Length) : value.Text;
        if (pinned.All(c => c is '*' or '?' or ':') && pinned.IndexOf('*') >= 0) return true;
        return provider.IsGitHub && value.Text.StartsWith(Repository, StringComparison.Ordinal) && wildcard <= Repository.Length;
    }
}
