using PolicyKit.Conditions;
using PolicyKit.Model;

namespace PolicyKit.Rules.Credentials;

/// <summary>
/// PK8007: an identity policy that is about the root user, to whom none can be attached. Only where the host tells the kind,
/// since a service control policy has the same shape and is the right place for it.
/// </summary>
internal sealed class RootInIdentityPolicyRule() : Rule(RuleCatalogue.PK8007_RootInIdentityPolicy)
{
    public override void Check(RuleContext context)
    {
        if (context.Policy.IsKindInferred
            || context.Policy.Kind is not (PolicyKind.Identity or PolicyKind.PermissionsBoundary or PolicyKind.Session)) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            // An Allow for root alone is the policy of a root task, and a Deny of all but root does not mean root.
            if (statement.Effect is not Effect.Deny || Meant(statement) is not { } value) continue;
            context.Report(Info, value.Origin,
                "No identity policy reaches the root user, so this Deny has no effect on root: write it in a service control "
                + "policy.");
        }
    }

    private static PolicyText? Meant(StatementModel statement) => RootUser.Conditions(statement)
        .FirstOrDefault(found => !ConditionOperator.Parse(found.Condition.Operator.Text).IsNegated).Value;
}
