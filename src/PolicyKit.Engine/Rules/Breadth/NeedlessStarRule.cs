using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5003: Resource <c>*</c> although every action of the statement takes a resource. The fix writes the ARN to fill in.</summary>
internal sealed class NeedlessStarRule() : Rule(RuleCatalogue.PK5003_NeedlessStar)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement.Actions is not { IsNegated: false, IsComplete: true } actions || Narrowing.MayNarrow(statement)) continue;
            PolicyText? star = statement.Resources is { IsNegated: false, IsComplete: true } resources
                ? resources.Values.FirstOrDefault(value => value.Text == "*") : null;
            if (star is null || context.IsSettled(star) || Expand(actions, context.Catalogue) is not { Count: > 0 } granted) continue;
            Report(context, star, granted, statement.Resources!.IsArray);
        }
    }

    private void Report(RuleContext context, PolicyText star, List<ActionDefinition> actions, bool isArray)
    {
        List<string> arns = [.. actions.Select(ResourceForms.Example).Distinct()];
        ActionDefinition? serious = actions.FirstOrDefault(DataAccess.ChangesOrReadsData);
        FindingSeverity severity = serious is null ? FindingSeverity.Info : FindingSeverity.Warning;
        ActionDefinition example = serious ?? actions[0];
        string others = actions.Count > 1 ? $" and {actions.Count - 1} more" : "";
        string types = string.Join(", ", actions.Select(action => ResourceForms.TypesOf(action).First().Name).Distinct());
        Fix fix = new(
            $"Restrict to {string.Join(", ", arns)} (takes away every other {types})",
            FixKind.Narrows,
            new TextEdit(star.WholeRange, Write(arns, isArray)));
        context.Report(Info, severity, star.Origin,
            $"{example.FullName}{others} can be restricted to a resource ({types}), but * allows them on every one in the account: write {string.Join(", ", arns)}.",
            star.WholeRange.Length > 0 ? [fix] : []);
    }

    private static string Write(List<string> arns, bool isArray)
    {
        string list = string.Join(", ", arns.Select(arn => $"\"{arn}\""));
        return isArray || arns.Count == 1 ? list : $"[{list}]";
    }

    /// <summary>What the actions are, if each is known and each takes a resource; else null. A whole service is PK5002's.</summary>
    private static List<ActionDefinition>? Expand(ValueList actions, ServiceCatalogue catalogue)
    {
        var all = new List<ActionDefinition>();
        foreach (PolicyText value in actions.Values)
        {
            ActionName action = ActionName.Parse(value.Text);
            if (action.Colon < 0 || action.IsServiceWide || catalogue.Find(action.Service) is not { } service) return null;
            int before = all.Count;
            all.AddRange(service.Expand(action.Name));
            if (all.Count == before) return null;
        }

        return all.Any(action => action.TakesOnlyStar) ? null : all;
    }
}
