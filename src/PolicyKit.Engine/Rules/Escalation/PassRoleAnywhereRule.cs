using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Requests;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>PK6001: iam:PassRole on every role, so that a service may be made to act with any of them.</summary>
internal sealed class PassRoleAnywhereRule() : Rule(RuleCatalogue.PK6001_PassRoleAnywhere)
{
    private const string PassRole = "iam:PassRole";

    public override void Check(RuleContext context)
    {
        foreach (Grant grant in context.Grants.Of(PassRole))
        {
            if (grant is not { Reach: Reach.Every, Value: { } value } || context.IsSettled(value)) continue;
            context.Report(Info, value.Origin,
                $"iam:PassRole on every role lets its holder hand any of them to a service, an administrator's too, and have it act so: name the roles, {RestrictFix.Arn(grant)}, and the service, in iam:PassedToService.",
                PassRoleFix.Create(context, grant, named: false));
            grant.Settle(context);
        }

        foreach (StatementModel statement in BroadStatements.OfSession(context.Policy)) CheckSession(context, statement);
    }

    /// <summary>A session policy grants nothing; but it is there to say which roles, of those that its own may pass.</summary>
    private void CheckSession(RuleContext context, StatementModel statement)
    {
        if (statement is not { Actions: { IsNegated: false } actions, Resources: { IsNegated: false } resources }) return;
        if (Narrowing.MayNarrow(statement, context.Catalogue) || !resources.Values.Any(ResourceReach.IsStar)) return;
        bool IsPassRole(PolicyText value) => value.IsKnown && !context.IsSettled(value)
            && WildcardPattern.ParseIgnoringCase(value.Text).IsMatch(PassRole.ToLowerInvariant());
        if (actions.Values.FirstOrDefault(IsPassRole) is not { } value || context.Catalogue.FindAction(PassRole) is not { } action) return;
        context.Report(Info, FindingSeverity.Info, value.Origin,
            $"{PassRole} on * in a session policy narrows nothing, so the session may pass each role that its own may: name the roles, {ResourceForms.Example(action)}.");
        context.Settle(value);
    }
}
