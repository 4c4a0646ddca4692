using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Conditions;

/// <summary>
/// Which of a statement's actions carry a key. AWS's data tell that for the keys of services and for three of tags; any other
/// global key any action may carry, and the keys of identity providers stay with a session.
/// </summary>
internal sealed class KeySupply
{
    private const string ResourceTag = "ResourceTag/";

    /// <summary>Keys that more actions carry than AWS's data say, as policies by AWS show.</summary>
    private static readonly HashSet<string> Incomplete = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws-marketplace:ProductId", "iottwinmaker:linkedServices",
    };

    private KeySupply(IReadOnlyList<PolicyText> without, bool isNone, ConditionTest test, ServiceCatalogue catalogue)
    {
        Without = without;
        IsNone = isNone;
        Actions = Listing.Of(without.Select(value => value.Text));
        Lack = $"In AWS's list of {catalogue.Date} {Actions} {(IsOne ? "does" : "do")} not carry {test.Key}";
    }

    /// <summary>The values of Action none of whose actions carry the key.</summary>
    public IReadOnlyList<PolicyText> Without { get; }

    /// <summary>Whether these are all there are.</summary>
    public bool IsNone { get; }

    /// <summary>They, in words for a message.</summary>
    public string Actions { get; }

    /// <summary>What the data say of them, as the beginning of a message.</summary>
    public string Lack { get; }

    public bool IsOne => Without.Count == 1;

    /// <summary>Which actions lack the key of a test; null where that is not known, or none does.</summary>
    public static KeySupply? Find(ConditionTest test, ServiceCatalogue catalogue)
    {
        if (test.Statement.Actions is not { IsNegated: false } actions || !IsListed(test, catalogue)) return null;
        List<PolicyText>? without = null;
        bool isKnown = actions.IsComplete, isAnySupplying = false;
        foreach (PolicyText value in actions.Values)
        {
            ActionDefinition[] matches = [.. KnownActions.Of(value, catalogue)];
            if (matches.Length == 0) isKnown = false;
            else if (Array.Exists(matches, action => MayCarry(action, test, catalogue))) isAnySupplying = true;
            else (without ??= []).Add(value);
        }

        return without is null ? null : new(without, isKnown && !isAnySupplying, test, catalogue);
    }

    /// <summary>Whether AWS's data say of each action if it carries the key.</summary>
    private static bool IsListed(ConditionTest test, ServiceCatalogue catalogue)
    {
        if (Incomplete.Contains(test.Key)) return false;
        string prefix = ConditionKeys.PrefixOf(test.Key);
        bool isGlobal = catalogue.Global.FindConditionKey(test.Key) is not null;
        if (!isGlobal) return catalogue.Find(prefix)?.FindConditionKey(test.Key) is not null;
        return test.IsOn("aws:TagKeys") || test.Key.StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase)
            || test.Key.StartsWith(ConditionKeys.GlobalPrefix + ResourceTag, StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayCarry(ActionDefinition action, ConditionTest test, ServiceCatalogue catalogue)
    {
        if (action.ConditionKeys.Any(key => key.Matches(test.Key))) return true;
        if (action.Resources.Any(taken => taken.ResourceType.ConditionKeys.Any(key => key.Matches(test.Key)))) return true;

        // Of tags of resources the data lack much, so that it is enough if some action of the service carries them.
        return test.Key.IndexOf(ResourceTag, StringComparison.OrdinalIgnoreCase) >= 0
            && !action.TakesOnlyStar && catalogue.Find(action.Service)?.FindConditionKey(test.Key) is not null;
    }
}
