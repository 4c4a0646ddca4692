using PolicyKit.Conditions;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Principals;

/// <summary>What the conditions of a statement demand of the tokens of a provider.</summary>
/// <param name="HasAudience">Whether the audience is pinned, or may be.</param>
/// <param name="HasOwner">Whether a claim says whose tokens come in, or may.</param>
/// <param name="TooWide">A value of such a claim that tokens of others have too.</param>
/// <param name="Claim">The claim of that value.</param>
/// <param name="Open">A subject that still holds placeholders.</param>
internal sealed record FederatedPins(bool HasAudience, bool HasOwner, PolicyText? TooWide, string Claim, PolicyText? Open)
{
    public static FederatedPins Of(StatementModel statement, IdentityProvider provider)
    {
        bool audience = false, owner = false;
        PolicyText? wide = null, open = null;
        string wideClaim = "";
        foreach (ConditionModel condition in statement.Conditions)
        {
            ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
            if (condition.Operator.IsKnown && @operator.IsKnown && !SenderConditions.Demands(@operator)) continue;
            string key = condition.Key.Text;
            if (!condition.Operator.IsKnown || !condition.Key.IsKnown || key.IndexOf('{') >= 0)
            {
                audience = owner = true;
                continue;
            }

            audience |= provider.AudienceKeys.Contains(key, StringComparer.OrdinalIgnoreCase) || (provider.IsSaml && IsSaml(key));
            if (provider.ClaimOf(key) is not { } claim || !provider.IsIdentity(claim)) continue;
            if (string.Equals(key, provider.SubjectKey, StringComparison.OrdinalIgnoreCase))
                open ??= condition.Values.Values.FirstOrDefault(static value => FederatedFix.IsOpen(value.Text));
            PolicyText? others = condition.Values.Values.FirstOrDefault(value => !ConditionValue.IsFixed(
                ConditionValue.TokensOf(value, @operator), tokens => provider.OwnerIn(claim, tokens) is not null));
            if (others is null) owner = true;
            else if (wide is null) (wide, wideClaim) = (others, claim);
        }

        return new(audience, owner, owner ? null : wide, wideClaim, open);
    }

    /// <summary>Any claim of the assertion but those about the user's session ties it to a provider's application.</summary>
    private static bool IsSaml(string key) => key.StartsWith("SAML:", StringComparison.OrdinalIgnoreCase);
}
