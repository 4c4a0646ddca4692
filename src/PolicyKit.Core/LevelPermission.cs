using PolicyKit.Catalogue;

namespace PolicyKit;

/// <summary>
/// The actions of one access level on a resource, as the catalogue of this version lists them: each by its name, so that the
/// policy grants tomorrow what it grants today.
/// </summary>
public sealed class LevelPermission : Permission
{
    private readonly ResourceArn _resource;
    private readonly LevelActions _actions;

    internal LevelPermission(ResourceArn resource, AccessLevel level)
        : this(resource, new LevelActions(ServiceCatalogue.Current.Find(resource.Service)!, resource.Type, level))
    {
    }

    private LevelPermission(ResourceArn resource, LevelActions actions)
        : base(On(resource, actions.Names))
    {
        _resource = resource;
        _actions = actions;
    }

    /// <summary>
    /// The same actions as few patterns, such as <c>s3:Get*</c>: shorter, and open to actions that AWS will add. A pattern stands
    /// only where every action that it matches today and that takes this resource has the access level; the other actions keep
    /// their names.
    /// </summary>
    public Permission AsWildcards() => new(On(_resource, _actions.Patterns));

    private static Permission[] On(ResourceArn resource, IEnumerable<string> actions) =>
        [.. actions.Select(action => resource.Permit(resource.Service + ":" + action))];
}
