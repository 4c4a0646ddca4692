using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// Turns NotAction into the actions that it leaves over, where its resources are all of one service that the catalogue knows.
/// </summary>
internal static class InvertedActions
{
    /// <summary>A longer list is no improvement to read, and may not fit into a policy.</summary>
    private const int Most = 60;

    public static Fix[] CreateFix(RuleContext context, ValueList actions, ValueList resources)
    {
        if (context.Policy.Json is not { } json) return [];
        if (!actions.IsComplete || resources is not { IsComplete: true, IsNegated: false }) return [];
        int start = json.Text.LastIndexOf(PolicyElements.NotAction, actions.Origin.Range.Start, StringComparison.Ordinal);
        if (start < 0 || !IsNameOf(json.Text, start + PolicyElements.NotAction.Length, actions.Origin.Range.Start)) return [];
        if (ServiceOf(resources) is not { } prefix || context.Catalogue.Find(prefix) is not { } service) return [];

        ResourcePattern[] patterns = [.. resources.Values.Select(value => ResourcePattern.Parse(value.Text))];
        WildcardPattern[] left = [.. actions.Values.Select(value => WildcardPattern.ParseIgnoringCase(value.Text))];
        string[] names =
        [
            .. service.Actions
                .Where(action => action.ObsoleteSince is null)
                .Where(action => Array.Exists(patterns, pattern => ResourceForms.MayName(action, pattern)))
                .Select(action => action.FullName)
                .Where(name => !Array.Exists(left, pattern => pattern.IsMatch(name.ToLowerInvariant()))),
        ];
        if (names.Length is 0 or > Most) return [];
        string list = JsonValues.Write(json, actions, [.. names.Select(JsonValues.Quote)]);
        return
        [
            new(
                $"List the {names.Length} actions of {service.DisplayName} that are left (takes away those that AWS adds later)",
                FixKind.Narrows,
                [
                    new TextEdit(new(start, PolicyElements.NotAction.Length), PolicyElements.Action),
                    new TextEdit(actions.Origin.Range, list),
                ]),
        ];
    }

    /// <summary>Whether nothing but a quote, a colon and white space stands between an element's name and its value.</summary>
    private static bool IsNameOf(string text, int end, int value) =>
        text.Substring(end, value - end).Trim('"', ' ', '\t', '\r', '\n') == ":";

    /// <summary>The one service that all ARNs are of; null where there are several, or some of other services too.</summary>
    private static string? ServiceOf(ValueList resources)
    {
        string? service = null;
        foreach (PolicyText value in resources.Values)
        {
            if (Arn.TryParse(value.Text) is not { IsComplete: true } arn) return null;
            if (arn.Service != (service ??= arn.Service)) return null;
        }

        return service;
    }
}
