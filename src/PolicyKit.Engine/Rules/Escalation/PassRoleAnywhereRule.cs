namespace PolicyKit.Rules.Escalation;

/// <summary>PK6001: iam:PassRole on every role, so that a service may be made to act with any of them.</summary>
internal sealed class PassRoleAnywhereRule() : Rule(RuleCatalogue.PK6001_PassRoleAnywhere)
{
    public override void Check(RuleContext context)
    {
        foreach (Grant grant in context.Grants.Of("iam:PassRole"))
        {
            if (grant is not { Reach: Reach.Every, Value: { } value } || context.IsSettled(value)) continue;
            context.Report(Info, value.Origin,
                $"iam:PassRole on every role lets its holder hand any of them to a service, an administrator's too, and have it act so: name the roles, {RestrictFix.Arn(grant)}, and the service, in iam:PassedToService.",
                PassRoleFix.Create(context, grant, named: false));
            grant.Settle(context);
        }
    }
}
