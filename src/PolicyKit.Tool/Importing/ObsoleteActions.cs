using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>
/// Keeps what AWS lists no longer. Code that names such an action must go on compiling, and whoever reads a policy with it must be
/// told that the action was one, and not that it is misspelt.
/// </summary>
internal static class ObsoleteActions
{
    /// <summary>A service with those actions added that only its former data has, as obsolete since a day.</summary>
    /// <param name="old">The service as it was.</param>
    /// <param name="current">The service as AWS lists it; an action that it has again is obsolete no longer.</param>
    /// <param name="day">The day of the new data.</param>
    public static ServiceDefinition Keep(ServiceDefinition old, ServiceDefinition current, string day)
    {
        List<ActionDefinition> kept =
            [.. old.Actions.Where(action => current.FindAction(action.Name) is null).Select(action => Adapt(action, current, day))];
        return kept.Count == 0
            ? current
            : new ServiceDefinition(
                current.Prefix, current.DisplayName, current.Actions.Concat(kept), current.ResourceTypes, current.ConditionKeys);
    }

    /// <summary>A service that AWS lists no longer: all its actions are obsolete.</summary>
    public static ServiceDefinition KeepAll(ServiceDefinition old, string day) => Keep(
        old, new ServiceDefinition(old.Prefix, old.DisplayName, [], old.ResourceTypes, old.ConditionKeys), day);

    /// <summary>The action with those of its resource types and keys that the service still has.</summary>
    private static ActionDefinition Adapt(ActionDefinition action, ServiceDefinition service, string day) => new(
        action.Service,
        action.Name,
        action.AccessLevels,
        [
            .. from resource in action.Resources
               let type = service.FindResourceType(resource.ResourceType.Name)
               where type is not null
               select new ActionResource(type, resource.IsRequired),
        ],
        [.. action.ConditionKeys.Select(key => service.FindConditionKey(key.Name)).OfType<ConditionKeyDefinition>()])
    {
        ObsoleteSince = action.ObsoleteSince ?? day,
    };
}
