using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// PK7011: what AWS Organizations refuses in a resource control policy, and a Deny in it that stops AWS's own services too. What
/// other kinds refuse as well is the grammar's.
/// </summary>
internal sealed class OrganizationPolicyGrammarRule() : Rule(RuleCatalogue.PK7011_OrganizationPolicyGrammar)
{
    private const string IsService = "aws:PrincipalIsAWSService";

    /// <summary>Keys that tell whether the caller is one's own, which a service that calls is not.</summary>
    private static readonly HashSet<string> Identity = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn",
    };

    public override void Check(RuleContext context)
    {
        if (context.Policy.Kind != PolicyKind.ResourceControl || context.Policy.IsKindInferred) return;
        foreach (StatementModel statement in context.Policy.Statements)
        {
            int before = context.Findings.Count;
            CheckElements(context, statement);
            if (context.Findings.Count == before) CheckServices(context, statement);
        }
    }

    private void CheckElements(RuleContext context, StatementModel statement)
    {
        if (statement.IsAllow)
        {
            context.Report(Info, StatementEdit.OriginOf(context.Policy, statement, PolicyElements.Effect),
                "A resource control policy can only deny, so AWS Organizations refuses this Allow: write Deny with the "
                + "condition turned round.");
        }

        foreach ((string type, PolicyText value) in PrincipalStatements.Named(statement))
        {
            if (!value.IsKnown || PrincipalStatements.IsEveryone(type, value.Text)) continue;
            context.Report(Info, value.Origin, "A resource control policy is about every principal, so AWS Organizations "
                + "refuses this one: write \"Principal\": \"*\" and a condition such as aws:PrincipalArn.");
            break;
        }

        if (statement.Actions is not { } actions) return;
        if (actions.IsNegated)
        {
            context.Report(Info, StatementEdit.OriginOf(context.Policy, statement, PolicyElements.NotAction),
                "AWS Organizations refuses NotAction in a resource control policy: list with Action what is denied.");
        }
        else if (actions.Values.FirstOrDefault(value => ActionName.Parse(value.Text).IsEverything) is { } star)
        {
            context.Report(Info, star.Origin, "AWS Organizations refuses the action * in a resource control policy: name the "
                + "service, such as s3:*.");
        }
    }

    private void CheckServices(RuleContext context, StatementModel statement)
    {
        if (statement.Effect is not Effect.Deny || !statement.HasAllConditions
            || statement.Actions is not { Values.Count: > 0 } actions) return;
        bool unconditional = statement.Conditions.Count == 0;
        bool byIdentity = statement.Conditions.Any(condition => Identity.Contains(condition.Key.Text));
        bool sparesServices = statement.Conditions.Any(condition =>
            condition.Key.Text.StartsWith("aws:PrincipalService", StringComparison.OrdinalIgnoreCase)
            || string.Equals(condition.Key.Text, IsService, StringComparison.OrdinalIgnoreCase));
        if (sparesServices || !(unconditional || byIdentity)) return;
        Fix[] fixes = StatementEdit.AddCondition(context.Policy, statement, "BoolIfExists", IsService,
            StatementEdit.Quote("false")) is { } edit
            ? [new("Spare AWS's services (lets them through this Deny)", FixKind.Repairs, edit)]
            : [];
        context.Report(Info, FindingSeverity.Info, actions.Values[0].Origin,
            "This Deny stops AWS's services too where they act for you, such as the delivery of logs: spare them with "
            + "BoolIfExists aws:PrincipalIsAWSService false.",
            fixes);
    }
}
