using PolicyKit.Building;
using PolicyKit.Catalogue;
using PolicyKit.Evaluation;

namespace PolicyKit;

/// <summary>
/// An action on a resource, or several such pairs. It is a member of the resource it acts on, so that a wrong pair has no name.
/// </summary>
public class Permission : IEquatable<Permission>
{
    private static readonly char[] Wildcards = ['*', '?'];

    internal Permission(string action, string resource)
    {
        Action = action ?? throw new ArgumentNullException(nameof(action));
        Resource = resource;
    }

    internal Permission(Permission[] pairs)
    {
        Pairs = pairs;
        Action = Distinct(pairs, pair => pair.Action);
        Resource = Distinct(pairs, pair => pair.Resource);
    }

    /// <summary>
    /// The action with its service prefix, e.g. <c>s3:GetObject</c>. Several, as of an access level, are parted by a comma.
    /// </summary>
    public string Action { get; }

    /// <summary>Every action of AWS on every resource: whoever is allowed it may do everything.</summary>
    public static Permission Everything { get; } = new("*", "*");

    /// <summary>All behind <c>arn:partition</c> where it begins with a colon; else the resource as it is written.</summary>
    internal string Resource { get; }

    /// <summary>The single pairs that it stands for; null where it is one itself.</summary>
    internal Permission[]? Pairs { get; }

    /// <summary>Whether nobody checks it.</summary>
    private bool IsUnchecked { get; init; }

    /// <summary>Used by the generated services: an action that takes no type of resource, written with the resource <c>*</c>.</summary>
    internal static Permission Unscoped(ActionNames actions, int action) => new(actions[action], "*");

    /// <summary>
    /// An action that this version of the library does not know yet, on an ARN that nobody checks. Prefer the typed members.
    /// </summary>
    /// <param name="action">The action with its service prefix, e.g. <c>svc:NewAction</c>.</param>
    /// <param name="resourceArn">The ARN with its partition, or <c>*</c>.</param>
    /// <exception cref="ArgumentException">The action has no service prefix, or the resource is no ARN.</exception>
    public static Permission Unchecked(string action, string resourceArn)
    {
        if (action is null) throw new ArgumentNullException(nameof(action));
        if (resourceArn is null) throw new ArgumentNullException(nameof(resourceArn));
        int colon = action.IndexOf(':');
        if (action != "*" && (colon < 1 || colon == action.Length - 1))
            throw new ArgumentException($"\"{action}\" is no action: one reads like s3:GetObject.", nameof(action));
        if (resourceArn != "*" && !resourceArn.StartsWith("arn:", StringComparison.Ordinal))
            throw new ArgumentException($"\"{resourceArn}\" is no resource: it must be an ARN or *.", nameof(resourceArn));
        return new Permission(action, resourceArn) { IsUnchecked = true };
    }

    /// <summary>
    /// The request for this action on this resource, to ask policies about it. Of what matches a pattern, <c>ShouldNeverAllow</c> and
    /// <see cref="Proof.Grants.NeverAllow"/> tell.
    /// </summary>
    /// <param name="partition">The partition of the resource; <see cref="Partition.Aws"/> where none is given.</param>
    /// <exception cref="ArgumentException">The permission is for several actions or resources, or has a wildcard or variable.</exception>
    public AuthorizationRequest ToRequest(Partition? partition = null)
    {
        if (Pairs is { Length: > 1 })
            throw Several($"\"{this}\" are {Pairs.Length} permissions, but a request is for one action on one resource: ask for each");
        Permission pair = Pairs is [var only] ? only : this;
        string resource = (partition ?? Partition.Aws).Complete(pair.Resource);
        bool isEvery = resource == "*" && !IsUnchecked && ServiceCatalogue.Current.FindAction(pair.Action) is { TakesOnlyStar: false };
        bool isPattern = isEvery || partition == Partition.Any || pair.Action.IndexOfAny(Wildcards) >= 0
            || (resource != "*" && (resource.IndexOfAny(Wildcards) >= 0 || resource.IndexOf("${", StringComparison.Ordinal) >= 0));
        if (isPattern) throw Several($"\"{this}\" is a pattern, but a request is for one action on one resource: name them");
        return pair.IsUnchecked || IsUnchecked ? AuthorizationRequest.Unchecked(pair.Action, resource) : new AuthorizationRequest(pair.Action, resource);
    }

    /// <summary>Whether both are the same action on the same resource, letter by letter.</summary>
    /// <param name="other">The other permission.</param>
    public bool Equals(Permission? other) =>
        other is not null && string.Equals(Action, other.Action) && string.Equals(Resource, other.Resource);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Permission);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (StringComparer.Ordinal.GetHashCode(Action) * 397) ^ StringComparer.Ordinal.GetHashCode(Resource);

    /// <summary>The action and the resource in the partition <c>aws</c>.</summary>
    public override string ToString() =>
        Action + " on " + Partition.Aws.Complete(Resource);

    private static ArgumentException Several(string message) =>
        new(message + "; of all of them, ShouldNeverAllow and Grants.NeverAllow tell.", "permission");

    private static string Distinct(Permission[] pairs, Func<Permission, string> part) =>
        string.Join(", ", pairs.Select(part).Distinct(StringComparer.Ordinal));
}
