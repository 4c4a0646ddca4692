using PolicyKit.Building;

namespace PolicyKit;

/// <summary>An action that needs resources of several types at once, such as <c>ec2:RunInstances</c>.</summary>
/// <typeparam name="TResource">What the ARNs that the action takes have in common.</typeparam>
public sealed class JointAction<TResource>
    where TResource : class, IActionResource
{
    private readonly string _action;

    internal JointAction(ActionNames actions, int action) => _action = actions[action];

    /// <summary>The action on these resources. A request succeeds where each resource that it touches is among them.</summary>
    /// <param name="first">A resource.</param>
    /// <param name="others">The others, in any order; several of one type too.</param>
    /// <exception cref="ArgumentException">One is not an ARN of a generated service.</exception>
    public Permission On(TResource first, params TResource[] others)
    {
        if (others is null) throw new ArgumentNullException(nameof(others));
        var pairs = new Permission[others.Length + 1];
        pairs[0] = Pair(first, nameof(first));
        for (int i = 0; i < others.Length; i++) pairs[i + 1] = Pair(others[i], nameof(others));
        return new Permission(pairs);
    }

    /// <summary>The action with its service prefix.</summary>
    public override string ToString() => _action;

    private Permission Pair(TResource resource, string parameter) =>
        resource is ResourceArn arn
            ? new Permission(_action, arn.Tail)
            : throw new ArgumentException("Only the ARNs of PolicyKit's own services can be granted.", parameter);
}
