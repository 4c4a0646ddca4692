using PolicyKit.Catalogue;
using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Requests;

/// <summary>
/// Whether a statement's conditions narrow what it grants to whoever it is attached to. How, when or over what a request is made
/// narrows nothing; nor does a condition that holds without its key where the actions do not carry it, or that every value passes.
/// </summary>
internal static class Narrowing
{
    /// <summary>The ARNs of all identities, as the lists of ARNs that a pattern must cover to tell none apart.</summary>
    private static readonly string[] Identities = ["arn:aws:iam::*:user/*", "arn:aws:iam::*:role/*"];

    /// <summary>Whether a condition narrows the statement, or may: one that is unknown counts as one that does.</summary>
    public static bool MayNarrow(StatementModel statement, ServiceCatalogue catalogue) =>
        !statement.HasAllConditions || statement.Conditions.Any(condition => Narrows(condition, statement, catalogue));

    /// <summary>Whether a condition ties the statement to tagged resources, whatever their names are.</summary>
    public static bool IsByTag(StatementModel statement) => !statement.HasAllConditions || statement.Conditions.Any(IsByTag);

    private static bool IsByTag(ConditionModel condition) => RequestKeys.IsResourceTag(condition.Key.Text)
        && (!condition.Operator.IsKnown || (SenderConditions.Demands(ConditionOperator.Parse(condition.Operator.Text)) && !IsOpen(condition)));

    private static bool Narrows(ConditionModel condition, StatementModel statement, ServiceCatalogue catalogue)
    {
        if (!condition.Operator.IsKnown || !condition.Key.IsKnown) return true;
        string key = condition.Key.Text;
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        if (!@operator.IsKnown) return true;
        if (RequestKeys.IsIdle(key) || (RequestKeys.IsOfHome(key) && !IsComparedWithAnother(condition, @operator))) return false;
        // That there is a tag is what marks the resources of some service.
        if (@operator.IsNull) return RequestKeys.IsTag(key) && condition.Values.Values.All(static value => SenderKeys.Is(value.Text, "false"));
        if (@operator.IsNegated) return !RequestKeys.IsOfOrigin(key) && KeyCarriers.CarryMostly(key, statement, catalogue);
        return !IsOpen(condition) && (SenderConditions.Demands(@operator) || KeyCarriers.CarryMostly(key, statement, catalogue));
    }

    /// <summary>Whether the values are those of other keys, as where the sender's account must be that of the resource.</summary>
    private static bool IsComparedWithAnother(ConditionModel condition, ConditionOperator @operator) =>
        condition.Values.Values.All(value => ConditionValue.TokensOf(value, @operator).IndexOf(PatternToken.Unknown) >= 0);

    /// <summary>Whether one of the values lets everything pass.</summary>
    private static bool IsOpen(ConditionModel condition)
    {
        ConditionOperator @operator = ConditionOperator.Parse(condition.Operator.Text);
        return condition.Values.Values.Any(value => value.IsKnown && IsOpen(condition.Key.Text, ConditionValue.TokensOf(value, @operator)));
    }

    private static bool IsOpen(string key, string tokens) => ConditionValue.IsOpen(tokens)
        || (SenderKeys.Is(key, SenderKeys.PrincipalArn)
            && Identities.All(identity => PatternContainment.MatchesAsText(tokens, PatternTokens.Read(identity, variables: false, byField: true))));
}
