using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>
/// PK2002: the service has no such action, or none that the wildcard matches, so the statement says nothing about it.
/// </summary>
internal sealed class UnknownActionRule() : Rule(RuleCatalogue.PK2002_UnknownAction)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in context.Policy.Statements)
        {
            foreach (PolicyText value in statement.Actions?.Values ?? [])
            {
                if (!context.IsSettled(value)) CheckAction(context, statement, value);
            }
        }
    }

    private void CheckAction(RuleContext context, StatementModel statement, PolicyText value)
    {
        ActionName action = ActionName.Parse(value.Text);
        if (!value.IsKnown || UnknownName.OfAction(action, context.Catalogue) is not { } unknown) return;
        context.Report(
            Info,
            value.Origin,
            $"{unknown.What}, so the statement has no effect on it: {unknown.Advice}",
            unknown.Meant is null || value.WholeRange.Length == 0 ? [] : [Replace(value, action.Name, unknown.Meant, statement)]);
    }

    private static Fix Replace(PolicyText value, string name, string meant, StatementModel statement)
    {
        string effect = statement.Actions!.IsNegated ? $"excepts it; {name} excepted nothing"
            : statement.IsAllow ? $"grants it; {name} granted nothing"
            : $"denies it; {name} denied nothing";
        return new($"Replace with {meant} ({effect})", FixKind.Repairs, new TextEdit(value.Origin.Range, meant));
    }
}
