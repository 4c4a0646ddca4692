using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5011: NotAction or NotResource in an Allow grants all that is not listed, also what AWS adds later.</summary>
internal sealed class AllowNotElementRule() : Rule(RuleCatalogue.PK5011_AllowNotElement)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement is not { Actions: { } actions, Resources: { } resources } || Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            if (actions.Values.Concat(resources.Values).Any(context.IsSettled)) continue;
            if (actions.IsNegated) ReportActions(context, statement, actions, resources);
            else if (resources.IsNegated) ReportResources(context, actions, resources);
            else continue;

            foreach (PolicyText value in actions.Values.Concat(resources.Values)) context.Settle(value);
        }

        foreach (StatementModel statement in BroadStatements.OfSession(context.Policy)) CheckSession(context, statement);
    }

    private void CheckSession(RuleContext context, StatementModel statement)
    {
        if (statement is not { Actions: { } actions, Resources: { } resources } || Narrowing.MayNarrow(statement, context.Catalogue)) return;
        (ValueList? found, string element, string what) = actions.IsNegated
            ? (actions, PolicyElements.NotAction, "action")
            : resources.IsNegated ? (resources, PolicyElements.NotResource, "resource") : (null, "", "");
        if (found is null || found.Values.Any(context.IsSettled)) return;
        context.Report(Info, FindingSeverity.Info, OriginOf(found),
            $"{element} in a session policy leaves the session every {what} of its role that it does not list, also those that come later: list in {element.Substring("Not".Length)} what the session needs.");
        context.SettleStatement(statement);
    }

    private void ReportActions(RuleContext context, StatementModel statement, ValueList actions, ValueList resources)
    {
        bool isConfined = !resources.IsNegated && resources.Values.All(value => NamePrefix.IsConfined(value.Text));
        bool hasRights = !isConfined && StatementMatch.OfAction(statement, "iam:PutRolePolicy") == Truth.Yes
            && (resources.IsNegated || resources.Values.Any(ResourceReach.IsStar));
        string rights = hasRights ? "; IAM's are among them, so its holder can give itself any right" : "";
        string advice = isConfined
            ? "list in Action what is needed"
            : "list in Action what is needed, or keep the exceptions as a Deny beside the actions that are allowed";
        context.Report(Info, isConfined ? FindingSeverity.Info : FindingSeverity.Warning, OriginOf(actions),
            $"NotAction in an Allow grants every action of every service that it does not list, also those that AWS adds later{rights}: {advice}.",
            InvertedActions.CreateFix(context, actions, resources));
    }

    private void ReportResources(RuleContext context, ValueList actions, ValueList resources)
    {
        string example = actions.Values.Count > 0 && actions.Values[0].IsKnown ? actions.Values[0].Text : "its actions";
        context.Report(Info, OriginOf(resources),
            $"NotResource in an Allow grants {example} on every resource that it does not list, also those made later: list in Resource what is meant, or deny what is not.");
    }

    private static Origin OriginOf(ValueList values) => values.Values.Count == 1 ? values.Values[0].Origin : values.Origin;
}
