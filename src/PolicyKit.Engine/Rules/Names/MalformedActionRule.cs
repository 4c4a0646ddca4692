using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>PK2003: a text that is no action, or has a wildcard where the service stands.</summary>
internal sealed class MalformedActionRule() : Rule(RuleCatalogue.PK2003_MalformedAction)
{
    public override void Check(RuleContext context)
    {
        foreach (ValueList actions in context.Policy.Statements.Select(statement => statement.Actions).OfType<ValueList>())
        {
            foreach (PolicyText value in actions.Values)
            {
                if (context.IsSettled(value) || ActionFlaw.Find(value.Text, context.Catalogue) is not { } flaw) continue;
                FindingSeverity severity = flaw.IsRefused ? FindingSeverity.Error : FindingSeverity.Warning;
                context.Report(Info, severity, value.Origin, flaw.Message, Fixes(value, flaw, actions.IsArray));
                context.Settle(value);
            }
        }
    }

    private static Fix[] Fixes(PolicyText value, ActionFlaw flaw, bool isArray)
    {
        if (flaw.Meant.Count == 0 || value.WholeRange.Length == 0) return [];
        string list = string.Join(", ", flaw.Meant.Select(action => $"\"{action}\""));
        string written = isArray || flaw.Meant.Count == 1 ? list : $"[{list}]";
        string effect = flaw.IsRefused ? "IAM refused the policy; now it applies" : "access stays as it is";
        FixKind kind = flaw.IsRefused ? FixKind.Repairs : FixKind.Keeps;
        return [new($"Write {string.Join(", ", flaw.Meant)} ({effect})", kind, new TextEdit(value.WholeRange, written))];
    }
}
