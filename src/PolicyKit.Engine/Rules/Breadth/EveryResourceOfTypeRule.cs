using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5005: an ARN whose wildcard takes in every resource of a type, which looks narrower than it is.</summary>
internal sealed class EveryResourceOfTypeRule() : Rule(RuleCatalogue.PK5005_EveryResourceOfType)
{
    private static readonly HashSet<string> Sensitive =
        ["s3:bucket", "s3:object", "secretsmanager:Secret", "kms:key", "ssm:parameter"];

    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            if (statement is not { Actions: { IsNegated: false } actions, Resources: { IsNegated: false } resources }) continue;
            if (Narrowing.MayNarrow(statement, context.Catalogue)) continue;
            List<(ResourceTypeDefinition Type, ActionDefinition Example, bool IsSerious)>? types = null;
            foreach (PolicyText value in resources.Values)
            {
                if (!value.IsKnown || context.IsSettled(value) || !EndsInWildcard(value.Text)) continue;
                types ??= TypesOf(actions.Values.Where(action => !context.IsSettled(action)), context.Catalogue);
                var pattern = ResourcePattern.Parse(value.Text, context.Policy.HasVariables);
                (ResourceTypeDefinition? type, ActionDefinition example, bool isSerious) =
                    types.Find(candidate => ResourceReach.IsEvery(pattern, candidate.Type));
                if (type is null) continue;
                context.Report(Info, isSerious ? FindingSeverity.Warning : FindingSeverity.Info, value.Origin,
                    $"\"{value.Text}\" takes in every {type.Name} there is, so it narrows {example.FullName} no more than * would: name the {type.Name}, {ResourceForms.Example(type)}.");
                context.Settle(value);
            }
        }
    }

    /// <summary>The types that the actions take, each with one of them; first those that such an action does harm to.</summary>
    private static List<(ResourceTypeDefinition, ActionDefinition, bool)> TypesOf(
        IEnumerable<PolicyText> actions, ServiceCatalogue catalogue)
    {
        var types = new Dictionary<ResourceTypeDefinition, (ActionDefinition Example, bool IsSerious)>();
        foreach (ActionDefinition action in actions.SelectMany(value => KnownActions.Of(value, catalogue)))
        {
            foreach (ActionResource taken in action.Resources)
            {
                ResourceTypeDefinition type = taken.ResourceType;
                bool isSerious = DataAccess.DoesHarm(action) && Sensitive.Contains(action.Service + ":" + type.Name);
                if (!types.TryGetValue(type, out var known) || (isSerious && !known.IsSerious)) types[type] = (action, isSerious);
            }
        }

        return
        [
            .. types.OrderBy(type => type.Value.IsSerious ? 0 : 1)
                .Select(type => (type.Key, type.Value.Example, type.Value.IsSerious)),
        ];
    }

    private static bool EndsInWildcard(string text) => text.Length > 1 && text[text.Length - 1] == '*';
}
