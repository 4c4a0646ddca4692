namespace PolicyKit.Catalogue;

/// <summary>An action of a service.</summary>
internal sealed class ActionDefinition
{
    public ActionDefinition(
        string service,
        string name,
        AccessLevel accessLevels,
        IReadOnlyList<ActionResource> resources,
        IReadOnlyList<ConditionKeyDefinition> conditionKeys)
    {
        Service = service;
        Name = name;
        AccessLevels = accessLevels;
        Resources = resources;
        ConditionKeys = conditionKeys;
    }

    /// <summary>The service's prefix.</summary>
    public string Service { get; }

    public string Name { get; }

    /// <summary>The action as a policy writes it, such as <c>s3:GetObject</c>.</summary>
    public string FullName => Service + ":" + Name;

    public AccessLevel AccessLevels { get; }

    public IReadOnlyList<ActionResource> Resources { get; }

    /// <summary>The keys that the action supports for any of its resource types.</summary>
    public IReadOnlyList<ConditionKeyDefinition> ConditionKeys { get; }

    /// <summary>The day of the data that listed the action no longer, as <c>2026-09-26</c>; null for one that AWS has.</summary>
    public string? ObsoleteSince { get; init; }

    /// <summary>Whether the action takes no resource type, so that only <c>*</c> as the resource grants it.</summary>
    public bool TakesOnlyStar => Resources.Count == 0;

    public bool Takes(ResourceTypeDefinition resourceType) => Resources.Any(resource => resource.ResourceType == resourceType);

    public override string ToString() => FullName;
}
