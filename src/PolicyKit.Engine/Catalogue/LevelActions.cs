namespace PolicyKit.Catalogue;

/// <summary>The actions of a service that take one resource type, by access level.</summary>
internal sealed class LevelActions
{
    private readonly List<string> _names;
    private readonly List<string> _others;

    /// <param name="service">The service.</param>
    /// <param name="resourceType">The type's name; empty for every action of the service.</param>
    /// <param name="level">The one level.</param>
    public LevelActions(ServiceDefinition service, string resourceType, AccessLevel level)
    {
        ResourceTypeDefinition? type = service.FindResourceType(resourceType);
        List<ActionDefinition> taking =
            resourceType.Length > 0 && type is null ? []
            : [.. service.Actions.Where(action => action.ObsoleteSince is null && (type is null || action.Takes(type)))];
        _names = [.. taking.Where(action => Has(action, level)).Select(action => action.Name)];
        _others = [.. taking.Where(action => !Has(action, level)).Select(action => action.Name)];
    }

    /// <summary>The actions without prefix, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>
    /// The same actions, those that begin with one word as a pattern such as <c>Get*</c> where no action of another level that
    /// takes the resource begins so.
    /// </summary>
    public IReadOnlyList<string> Patterns => [.. VerbPatterns.Of(_names, _others)];

    /// <summary>
    /// AWS counts what tags and what manages permissions as writing too. Here each has one level, so that who may write can not
    /// at once change who else may.
    /// </summary>
    private static bool Has(ActionDefinition action, AccessLevel level)
    {
        const AccessLevel more = AccessLevel.Tagging | AccessLevel.PermissionsManagement;
        return (action.AccessLevels & level) != 0 && (level != AccessLevel.Write || (action.AccessLevels & more) == 0);
    }
}
