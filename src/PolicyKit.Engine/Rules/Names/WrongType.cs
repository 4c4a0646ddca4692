using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Names;

/// <summary>Tells a pair of action and resource that is surely a mistake from one that only does nothing.</summary>
internal static class WrongType
{
    /// <summary>
    /// Whether nobody can mean the action beside these resources: in S3, where bucket and object are often confused; where all
    /// resources are of other services; or where the statement is for nothing else. A grant of the action elsewhere in the policy
    /// shows that the author knows where it belongs.
    /// </summary>
    public static bool IsMistake(
        ActionDefinition action,
        IReadOnlyList<ResourcePattern> resources,
        bool isWhole,
        StatementModel statement,
        RuleContext context)
    {
        bool isForeign = TypeFit.IsForeign(action, resources);
        bool isTyped = isForeign || resources.All(resource => TypeFit.IsOfKnownType(resource, context.Catalogue));
        return isTyped && (isForeign || isWhole || action.Service == "s3") && !IsElsewhere(action, statement, context);
    }

    private static bool IsElsewhere(ActionDefinition action, StatementModel statement, RuleContext context)
    {
        foreach (StatementModel other in context.Policy.Statements)
        {
            if (other == statement || other.Effect != statement.Effect) continue;
            if (other.Resources is null || other.Actions is not { } actions) continue;
            bool isNamed = actions.IsNegated || !actions.IsComplete || actions.Values.Any(value => Names(value.Text, action));
            bool isFit = other.Resources.IsNegated || !other.Resources.IsComplete
                || other.Resources.Values.Any(value => ResourceForms.MayName(action, ResourcePattern.Parse(value.Text)));
            if (isNamed && isFit) return true;
        }

        return false;
    }

    private static bool Names(string text, ActionDefinition action)
    {
        ActionName name = ActionName.Parse(text);
        return name.IsEverything || (name.Service == action.Service
            && WildcardPattern.ParseIgnoringCase(name.Name).IsMatch(action.Name.ToLowerInvariant()));
    }
}
