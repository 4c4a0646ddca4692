using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5002: <c>service:*</c>. A warning for services that hand out rights or secrets and on every resource; information on a family
/// of names; silent where each resource is one named thing or a delimited family, since that is what owning it means.
/// </summary>
internal sealed class ServiceWildcardRule() : Rule(RuleCatalogue.PK5002_ServiceWildcard)
{
    private static readonly HashSet<string> Sensitive = ["iam", "sts", "kms", "organizations", "secretsmanager"];

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement.Actions is not { IsNegated: false } actions || Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            foreach (PolicyText value in actions.Values)
            {
                ActionName action = ActionName.Parse(value.Text);
                if (!value.IsKnown || !action.IsServiceWide || context.IsSettled(value)) continue;
                if (SeverityOf(action.Service, statement.Resources) is not { } severity) continue;
                string rights = action.Service == "iam" ? ", so its holder can give itself any right" : "";
                context.Report(Info, severity, value.Origin,
                    $"{value.Text} allows every action of the service, those that manage its permissions and those that AWS adds later too{rights}: list the actions that are needed.");
                context.Settle(value);
            }
        }
    }

    private static FindingSeverity? SeverityOf(string service, ValueList? resources)
    {
        if (Sensitive.Contains(service) || resources is { IsNegated: false } && resources.Values.Any(value => value.Text == "*")) return FindingSeverity.Warning;
        bool isConfined = resources is { IsNegated: false } && resources.Values.All(value => NamePrefix.IsConfined(value.Text));
        return isConfined ? null : FindingSeverity.Info;
    }
}
