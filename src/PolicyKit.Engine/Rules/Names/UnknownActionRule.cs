using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>
/// PK2002: the service has no such action, or none that the wildcard matches, so the statement says nothing about it.
/// </summary>
internal sealed class UnknownActionRule() : Rule(RuleCatalogue.PK2002_UnknownAction)
{
    private static readonly char[] Brackets = ['{', '}', '<', '>', '(', ')', '[', ']', '$', '%', '"', '\''];

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
        if (!value.IsKnown || action.Colon < 0 || action.Name.Length == 0) return;
        if (context.Catalogue.Find(action.Service) is not { } service || service.Expand(action.Name).Any()) return;
        string plain = action.Name.Trim(Brackets);
        if (ActionFlaw.MayBeTemplate(action.Name) && (action.Name.IndexOf("${", StringComparison.Ordinal) >= 0 || !Names(service, plain))) return;

        ActionDefinition? meant = action.HasWildcard ? null : service.NearestAction(plain);
        string dated = $"in AWS's list of {context.Catalogue.Date}";
        string what = action.HasWildcard
            ? $"{value.Text} matches no action of {service.DisplayName} {dated}"
            : $"{service.DisplayName} has no action {action.Name} {dated}";
        string advice = meant is null
            ? "check the name; an API operation's name is not always its action's"
            : $"did you mean {meant.FullName}?";
        context.Report(
            Info,
            value.Origin,
            $"{what}, so the statement has no effect on it: {advice}",
            meant is null || value.WholeRange.Length == 0 ? [] : [Replace(value, action.Name, meant.FullName, statement)]);
    }

    /// <summary>Whether the service has the action that stands in brackets, so that they are no template's.</summary>
    private static bool Names(ServiceDefinition service, string plain) =>
        plain.Length > 0 && (service.Expand(plain).Any() || service.NearestAction(plain) is not null);

    private static Fix Replace(PolicyText value, string name, string meant, StatementModel statement)
    {
        string effect = statement.Actions!.IsNegated ? $"excepts it; {name} excepted nothing"
            : statement.IsAllow ? $"grants it; {name} granted nothing"
            : $"denies it; {name} denied nothing";
        return new($"Replace with {meant} ({effect})", FixKind.Repairs, new TextEdit(value.Origin.Range, meant));
    }
}
