using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// PK5002: <c>service:*</c>. A warning for services that hand out rights or secrets, and on every resource where the service decides
/// who may do what or others depend on it; else information. On named resources it names what nobody means there.
/// </summary>
internal sealed class ServiceWildcardRule() : Rule(RuleCatalogue.PK5002_ServiceWildcard)
{
    private static readonly HashSet<string> Sensitive = ["iam", "sts", "kms", "organizations", "secretsmanager"];

    /// <summary>What runs code under roles, holds the traffic or the users of others, or watches the account.</summary>
    private static readonly HashSet<string> Vital =
    [
        "cloudformation", "cloudfront", "cloudtrail", "cognito-idp", "cognito-identity", "config", "ec2", "ecs", "eks", "es",
        "guardduty", "route53", "securityhub", "states",
    ];

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement.Actions is not { IsNegated: false } actions || Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            foreach (PolicyText value in actions.Values)
            {
                ActionName action = ActionName.Parse(value.Text);
                if (!value.IsKnown || !action.IsServiceWide || context.IsSettled(value)) continue;
                bool isConfined = statement.Resources is { IsNegated: false } named
                    && named.Values.All(resource => NamePrefix.IsConfined(resource.Text));
                ServiceDefinition? service = context.Catalogue.Find(action.Service);
                if (!isConfined || Sensitive.Contains(action.Service))
                    Report(context, value, action.Service, service, SeverityOf(action.Service, service, statement.Resources));
                else if (service is not null && OwnedService.Find(service, statement.Resources!) is { } owned)
                    context.Report(Info, FindingSeverity.Info, value.Origin, owned.Message(value.Text), owned.Fixes(value, actions.IsArray));
            }
        }
    }

    private void Report(RuleContext context, PolicyText value, string prefix, ServiceDefinition? service, FindingSeverity severity)
    {
        string rights = prefix == "iam" ? ", so its holder can give itself any right" : "";
        bool manages = service is null || service.Actions.Any(DataAccess.DecidesAccess);
        string managing = manages ? "those that manage its permissions and those" : "those";
        context.Report(Info, severity, value.Origin,
            $"{value.Text} allows every action of the service, {managing} that AWS adds later too{rights}: list the actions that are needed.");
        context.Settle(value);
    }

    private static FindingSeverity SeverityOf(string prefix, ServiceDefinition? service, ValueList? resources)
    {
        if (Sensitive.Contains(prefix)) return FindingSeverity.Warning;
        bool isEverywhere = resources is { IsNegated: false } && resources.Values.Any(ResourceReach.IsStar);
        bool isSerious = service is null || Vital.Contains(prefix)
            || service.Actions.Any(action => DataAccess.DecidesAccess(action) || DataAccess.ContentsOf(action) is not null);
        return isEverywhere && isSerious ? FindingSeverity.Warning : FindingSeverity.Info;
    }
}
