namespace PolicyKit.Rules.Escalation;

/// <summary>PK6007: sts:AssumeRole on every role.</summary>
internal sealed class AssumeAnyRoleRule() : Rule(RuleCatalogue.PK6007_AssumeAnyRole)
{
    public override void Check(RuleContext context)
    {
        foreach (Grant grant in context.Grants.Of("sts:AssumeRole"))
        {
            if (grant is not { Reach: Reach.Every, Value: { } value } || context.IsSettled(value)) continue;
            string arn = RestrictFix.Arn(grant);
            context.Report(Info, value.Origin,
                $"sts:AssumeRole on every role lets its holder become each role that trusts the account, in other accounts too: name the roles, {arn}.",
                RestrictFix.Create(context, grant, arn, condition: null, "takes away every other role"));
            grant.Settle(context);
        }
    }
}
