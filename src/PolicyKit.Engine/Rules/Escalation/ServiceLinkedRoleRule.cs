using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Escalation;

/// <summary>PK6003: iam:CreateServiceLinkedRole for every service there is.</summary>
internal sealed class ServiceLinkedRoleRule() : Rule(RuleCatalogue.PK6003_ServiceLinkedRole)
{
    private static readonly WildcardPattern AnyService = WildcardPattern.Parse("role/aws-service-role/*");

    public override void Check(RuleContext context)
    {
        foreach (Grant grant in context.Grants.Of("iam:CreateServiceLinkedRole"))
        {
            if (grant.Value is not { } value || context.IsSettled(value)) continue;
            if (grant.Reach != Reach.Every && !grant.Statement.Resources!.Values.Any(IsOfAnyService)) continue;
            context.Report(Info, value.Origin,
                "iam:CreateServiceLinkedRole for every service lets its holder give each of them access to the account: say which one is meant, by a condition such as \"StringEquals\": {\"iam:AWSServiceName\": \"autoscaling.amazonaws.com\"}.");
            grant.Settle(context);
        }
    }

    private static bool IsOfAnyService(PolicyText value) =>
        Arn.TryParse(value.Text) is { Service: "iam" } arn && WildcardPattern.Parse(arn.Resource).Contains(AnyService);
}
