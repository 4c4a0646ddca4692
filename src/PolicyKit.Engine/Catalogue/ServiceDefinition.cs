using System.Collections.Concurrent;
using PolicyKit.Matching;

namespace PolicyKit.Catalogue;

/// <summary>A service: its actions, resource types and condition keys, each sorted by name in ordinal order.</summary>
internal sealed class ServiceDefinition
{
    private const int MostRemembered = 256;

    private readonly Dictionary<string, ActionDefinition> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResourceTypeDefinition> _resourceTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ConditionKeyDefinition> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConditionKeyDefinition> _templates = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<ActionDefinition>> _expanded = new(StringComparer.Ordinal);
    private string[]? _loweredNames;

    public ServiceDefinition(
        string prefix,
        string displayName,
        IEnumerable<ActionDefinition> actions,
        IEnumerable<ResourceTypeDefinition> resourceTypes,
        IEnumerable<ConditionKeyDefinition> conditionKeys)
    {
        Prefix = prefix;
        DisplayName = displayName;
        Actions = Sorted(actions, action => action.Name);
        ResourceTypes = Sorted(resourceTypes, type => type.Name);
        ConditionKeys = Sorted(conditionKeys, key => key.Name);
        foreach (ActionDefinition action in Actions) _actions[action.Name] = action;
        foreach (ResourceTypeDefinition type in ResourceTypes) _resourceTypes[type.Name] = type;
        foreach (ConditionKeyDefinition key in ConditionKeys)
        {
            _keys[key.Name] = key;
            if (key.IsTemplate) _templates.Add(key);
        }
    }

    public string Prefix { get; }

    /// <summary>AWS's name of the service, such as <c>Amazon S3</c>.</summary>
    public string DisplayName { get; }

    public IReadOnlyList<ActionDefinition> Actions { get; }

    public IReadOnlyList<ResourceTypeDefinition> ResourceTypes { get; }

    public IReadOnlyList<ConditionKeyDefinition> ConditionKeys { get; }

    /// <summary>The action of that name, without prefix, in any case; null for none.</summary>
    public ActionDefinition? FindAction(string name) => _actions.TryGetValue(name, out ActionDefinition? action) ? action : null;

    /// <summary>The resource type of that name, in any case; null for none.</summary>
    public ResourceTypeDefinition? FindResourceType(string name) =>
        _resourceTypes.TryGetValue(name, out ResourceTypeDefinition? type) ? type : null;

    /// <summary>
    /// The definition of a key as a policy writes it, in any case, such as <c>s3:prefix</c> or <c>aws:RequestTag/team</c>.
    /// </summary>
    public ConditionKeyDefinition? FindConditionKey(string key)
    {
        if (_keys.TryGetValue(key, out ConditionKeyDefinition? exact)) return exact;
        foreach (ConditionKeyDefinition template in _templates)
        {
            if (template.Matches(key)) return template;
        }

        return null;
    }

    /// <summary>
    /// The actions that a pattern without prefix matches, such as <c>Get*</c>, in order. Of obsolete ones, which no request can
    /// carry any more, only that which is named.
    /// </summary>
    public IReadOnlyList<ActionDefinition> Expand(string pattern)
    {
        if (_expanded.TryGetValue(pattern, out IReadOnlyList<ActionDefinition>? known)) return known;
        IReadOnlyList<ActionDefinition> found = FindAction(pattern) is { } exact ? [exact] : Matching(pattern);

        // The same few patterns are asked for again and again; made-up ones must not fill the memory.
        if (_expanded.Count < MostRemembered) _expanded[pattern] = found;
        return found;
    }

    /// <summary>The action that a name unknown to the service most likely means; null where nothing is near.</summary>
    public ActionDefinition? NearestAction(string name)
    {
        string? operation = ActionOfOperation.Find(Prefix, name);
        string? meant = operation ?? Nearest.Find(name, Actions.Select(action => action.Name));
        return meant is null ? null : FindAction(meant);
    }

    public override string ToString() => Prefix;

    private List<ActionDefinition> Matching(string pattern)
    {
        WildcardPattern parsed = WildcardPattern.ParseIgnoringCase(pattern);
        string[] names = _loweredNames ??= [.. Actions.Select(action => action.Name.ToLowerInvariant())];
        var found = new List<ActionDefinition>();
        for (int i = 0; i < names.Length; i++)
        {
            if (Actions[i].ObsoleteSince is null && parsed.IsMatch(names[i])) found.Add(Actions[i]);
        }

        return found;
    }

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var sorted = items.ToList();
        sorted.Sort((left, right) => string.CompareOrdinal(name(left), name(right)));
        return sorted;
    }
}
