using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Names;

/// <summary>The actions that a statement names, its patterns expanded.</summary>
/// <param name="Known">Those that the catalogue has.</param>
/// <param name="IsComplete">Whether these are all; not so with NotAction, the lone <c>*</c>, holes and unknown services.</param>
internal sealed record StatementActions(IReadOnlyList<ActionDefinition> Known, bool IsComplete)
{
    public static StatementActions Of(StatementModel statement, ServiceCatalogue catalogue)
    {
        var known = new List<ActionDefinition>();
        if (statement.Actions is not { IsNegated: false } actions) return new(known, false);
        bool isComplete = actions.IsComplete;
        foreach (PolicyText value in actions.Values)
        {
            ActionName action = ActionName.Parse(value.Text);
            if (action.Colon < 0 || !value.IsKnown || catalogue.Find(action.Service) is not { } service) isComplete = false;
            else known.AddRange(service.Expand(action.Name));
        }

        return new(known, isComplete);
    }
}
