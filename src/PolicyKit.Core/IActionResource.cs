namespace PolicyKit;

/// <summary>
/// A resource that certain actions take together with others (<see cref="JointAction{TResource}"/>). The generated services have
/// an interface for each such group of resource types; nothing else can be granted.
/// </summary>
public interface IActionResource;
