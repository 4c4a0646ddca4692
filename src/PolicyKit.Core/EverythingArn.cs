using PolicyKit.Building;

namespace PolicyKit;

/// <summary>Every resource of a service, said out loud: its permissions are granted on <c>*</c>.</summary>
public abstract class EverythingArn : ResourceArn
{
    /// <summary>Only the generated services have it.</summary>
    /// <param name="actions">The actions of the service.</param>
    internal EverythingArn(ActionNames actions)
        : base(actions, "", "*")
    {
    }
}
