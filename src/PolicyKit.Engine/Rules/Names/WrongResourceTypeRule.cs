using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>
/// PK2006: an action can act on none of the resources beside it, so it is not granted, or not denied. A warning where that is
/// surely a
/// mistake, information where AWS's own policies do it too: a list of actions beside a list of resources of which not every
/// pair fits.
/// </summary>
internal sealed class WrongResourceTypeRule() : Rule(RuleCatalogue.PK2006_WrongResourceType)
{
    private const int Shown = 5;

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements) CheckStatement(context, statement);
    }

    private void CheckStatement(RuleContext context, StatementModel statement)
    {
        if (statement.Actions is not { IsNegated: false } actions) return;
        if (statement.Resources is not { IsNegated: false, IsComplete: true, Values.Count: > 0 } resources) return;
        if (resources.Values.Any(context.IsSettled)) return;
        if (!resources.Values.All(value => Arn.TryParse(value.Text) is { IsComplete: true })) return;
        List<ResourcePattern>? patterns = null;
        List<(PolicyText Value, ActionDefinition Action)>? wrong = null;
        var fits = new Dictionary<ActionDefinition, bool>();
        foreach (PolicyText value in actions.Values)
        {
            if (context.Catalogue.FindAction(value.Text) is not { TakesOnlyStar: false } action) continue;
            patterns ??= [.. resources.Values.Select(resource => ResourcePattern.Parse(resource.Text))];
            if (!fits.TryGetValue(action, out bool isFitting))
                fits.Add(action, isFitting = patterns.Any(pattern => ResourceForms.MayName(action, pattern)));
            if (!isFitting) (wrong ??= []).Add((value, action));
        }

        if (wrong is null || !TypeFit.MayJudge(patterns!, statement, context.Catalogue)) return;
        bool isWhole = wrong.Count == actions.Values.Count;
        int first = wrong.FindIndex(pair => WrongType.IsMistake(pair.Action, patterns!, isWhole, statement, context));
        Report(context, statement, wrong, Math.Max(first, 0), first >= 0 ? FindingSeverity.Warning : FindingSeverity.Info);
    }

    private void Report(
        RuleContext context,
        StatementModel statement,
        List<(PolicyText Value, ActionDefinition Action)> wrong,
        int first,
        FindingSeverity severity)
    {
        (PolicyText value, ActionDefinition example) = wrong[first];
        string names = string.Join(", ", wrong.Take(Shown).Select(pair => pair.Action.FullName)) + (wrong.Count > Shown ?
            $" and {wrong.Count - Shown} more" : "");
        string types = string.Join(" or ", ResourceForms.TypesOf(example).Select(type => type.Name));
        string effect = statement.IsAllow ? "grants nothing" : "denies nothing";
        IReadOnlyList<string> arns = TypeFit.Fitting(example, statement.Resources!.Values.Select(resource => resource.Text), "*");
        string list = string.Join(", ", arns);
        string taken = statement.IsAllow ? "grants" : "denies";
        Fix? fix = StatementFix.Add(statement, arns, $"Add {list} ({taken} {example.FullName} there; it was "
            + $"{(statement.IsAllow ? "granted" : "denied")} nowhere here)");
        context.Report(
            Info,
            severity,
            value.Origin,
            $"{names} act{(wrong.Count > 1 ? "" : "s")} on {types}, which none of the listed resources is, so the "
                + $"statement {effect} for {(wrong.Count > 1 ? "them" : "it")}: add {list}.",
            fix is null ? [] : [fix]);
    }
}
