namespace PolicyKit.Rules.Escalation;

/// <summary>PK6002: iam:PassRole on named roles, but to any service that they trust.</summary>
internal sealed class PassRoleWithoutServiceRule() : Rule(RuleCatalogue.PK6002_PassRoleWithoutService)
{
    public override void Check(RuleContext context)
    {
        foreach (Grant grant in context.Grants.Of("iam:PassRole"))
        {
            if (grant.Value is not { } value || context.IsSettled(value)) continue;
            string service = PassRoleFix.ServiceIn(context) ?? "lambda.amazonaws.com";
            context.Report(Info, value.Origin,
                $"The roles may be passed to every service that they trust: say which one is meant, by a condition such as \"StringEquals\": {{\"iam:PassedToService\": \"{service}\"}}.",
                PassRoleFix.Create(context, grant, named: true));
        }
    }
}
