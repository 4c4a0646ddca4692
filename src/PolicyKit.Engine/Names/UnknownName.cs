using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Names;

/// <summary>A service or an action that the catalogue does not have, though it would if AWS had it.</summary>
/// <param name="What">What AWS does not have.</param>
/// <param name="Advice">What was meant, or where to look.</param>
/// <param name="Meant">The name that was meant; null where nothing is near.</param>
internal sealed record UnknownName(string What, string Advice, string? Meant)
{
    private static readonly char[] Brackets = ['{', '}', '<', '>', '(', ')', '[', ']', '$', '%', '"', '\''];
    private static readonly char[] Open = ['*', '?', '$', '{', '<', PatternToken.Hole];

    /// <summary>Whether AWS has no service of a prefix that is written out.</summary>
    public static bool IsUnknown(string prefix, ServiceCatalogue catalogue) =>
        prefix.Length > 0 && prefix.IndexOfAny(Open) < 0 && catalogue.KnowledgeOf(prefix) == ServiceKnowledge.None;

    /// <summary>The prefix of an action's service; null where AWS has the service, or that cannot be said.</summary>
    public static UnknownName? OfService(string prefix, ServiceCatalogue catalogue)
    {
        if (!IsUnknown(prefix, catalogue)) return null;
        string? meant = PrefixOfService.Meant(prefix, catalogue);
        return new(
            $"AWS has no service with the prefix \"{prefix}\" in its list of {catalogue.Date}",
            meant is null ? "check the prefix; a service's name is not always its prefix" : $"did you mean {meant}?",
            meant);
    }

    /// <summary>An action, or a pattern of actions, of a service that the catalogue has all of; null for one that there is.</summary>
    public static UnknownName? OfAction(ActionName action, ServiceCatalogue catalogue)
    {
        if (action.Colon < 0 || action.Name.Length == 0) return null;
        if (catalogue.Find(action.Service) is not { } service || service.Expand(action.Name).Any()) return null;
        string plain = action.Name.Trim(Brackets);
        if (ActionFlaw.MayBeTemplate(action.Name) && (action.Name.IndexOf("${", StringComparison.Ordinal) >= 0 || !Names(service, plain))) return null;
        ActionDefinition? meant = action.HasWildcard ? null : service.NearestAction(plain);
        string dated = $"in AWS's list of {catalogue.Date}";
        return new(
            action.HasWildcard
                ? $"{action.Text} matches no action of {service.DisplayName} {dated}"
                : $"{service.DisplayName} has no action {action.Name} {dated}",
            meant is null ? "check the name; an API operation's name is not always its action's" : $"did you mean {meant.FullName}?",
            meant?.FullName);
    }

    /// <summary>Whether the service has the action that stands in brackets, so that they are no template's.</summary>
    private static bool Names(ServiceDefinition service, string plain) =>
        plain.Length > 0 && (service.Expand(plain).Any() || service.NearestAction(plain) is not null);
}
