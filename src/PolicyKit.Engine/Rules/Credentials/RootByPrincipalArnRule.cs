using PolicyKit.Conditions;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Principals;

namespace PolicyKit.Rules.Credentials;

/// <summary>PK8004: a policy lets in the root user, whom aws:PrincipalArn names with <c>:root</c>, unlike a principal.</summary>
internal sealed class RootByPrincipalArnRule() : Rule(RuleCatalogue.PK8004_RootByPrincipalArn)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy))
        {
            foreach ((ConditionModel condition, PolicyText value) in RootUser.Conditions(statement))
            {
                if (!SenderConditions.Demands(ConditionOperator.Parse(condition.Operator.Text))) continue;
                context.Report(Info, value.Origin,
                    $"aws:PrincipalArn is {value.Text} for the root user alone, so this lets in root, whose credentials nobody "
                    + "should use, and no other identity of the account: write the ARN of a role.");
                break;
            }
        }
    }
}
