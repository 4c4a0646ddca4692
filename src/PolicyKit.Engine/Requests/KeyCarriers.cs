using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Requests;

/// <summary>Which actions' requests carry a condition key, as AWS's service data say.</summary>
internal static class KeyCarriers
{
    private const string GlobalPrefix = "aws:";

    /// <summary>
    /// Whether most of a statement's actions carry the key, so that a condition which holds without it says something. Of all actions
    /// of AWS only global keys are; what is not known of an action counts as carrying the key.
    /// </summary>
    public static bool CarryMostly(string key, StatementModel statement, ServiceCatalogue catalogue)
    {
        bool isListed = !key.StartsWith(GlobalPrefix, StringComparison.OrdinalIgnoreCase)
            || RequestKeys.IsTag(key) || SenderKeys.Is(key, "aws:TagKeys");
        if (!isListed) return true;
        if (statement.Actions is not { IsNegated: false } actions) return false;
        int carrying = 0, all = 0;
        foreach (PolicyText value in actions.Values)
        {
            ActionName name = ActionName.Parse(value.Text);
            if (name.IsEverything) return false;
            if (!value.IsKnown || catalogue.Find(name.Service) is not { } service) return true;
            foreach (ActionDefinition action in service.Expand(name.Name))
            {
                all++;
                if (Carries(action, key)) carrying++;
            }
        }

        return all == 0 || carrying * 2 >= all;
    }

    public static bool Carries(ActionDefinition action, string key) =>
        action.ConditionKeys.Any(known => known.Matches(key))
        || action.Resources.Any(taken => taken.ResourceType.ConditionKeys.Any(known => known.Matches(key)));
}
