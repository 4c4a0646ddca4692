using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>PK2006: an action can act on none of the resources beside it, so it is not granted, or not denied.</summary>
internal sealed class WrongResourceTypeRule() : Rule(RuleCatalogue.PK2006_WrongResourceType)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements) CheckStatement(context, statement);
    }

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        if (statement.Actions is not { IsNegated: false } actions || statement.Resources is not { IsNegated: false, IsComplete: true, Values.Count: > 0 } resources) return;
        if (resources.Values.Any(context.IsSettled)) return;
        if (!resources.Values.All(value => Arn.TryParse(value.Text) is { IsComplete: true })) return;
        ResourcePattern[]? patterns = null;
        List<(PolicyText Value, ActionDefinition Action)>? wrong = null;
        foreach (PolicyText value in actions.Values)
        {
            if (context.Catalogue.FindAction(value.Text) is not { TakesOnlyStar: false } action) continue;
            patterns ??= [.. resources.Values.Select(resource => ResourcePattern.Parse(resource.Text))];
            if (!patterns.Any(pattern => ResourceForms.MayName(action, pattern))) (wrong ??= []).Add((value, action));
        }

        if (wrong is null) return;
        (PolicyText first, ActionDefinition example) = wrong[0];
        string names = string.Join(", ", wrong.Select(pair => pair.Action.FullName));
        string types = string.Join(" or ", ResourceForms.TypesOf(example).Select(type => type.Name));
        string form = ResourceForms.Example(example);
        string effect = statement.IsAllow ? "grants nothing" : "denies nothing";
        context.Report(Info, first.Origin, $"{names} acts on {types}, which none of the listed resources is, so the statement {effect} for it: add {form}.");
    }
}
