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

    /// <summary>Every action whose name matches a pattern, on every resource: <c>Matching("Describe*")</c>.</summary>
    /// <param name="actionPattern">Letters, digits, <c>-</c>, <c>*</c> and <c>?</c>, without the service's prefix.</param>
    /// <exception cref="ArgumentException">The pattern is empty or holds another character.</exception>
    public Permission Matching(string actionPattern)
    {
        if (actionPattern is null) throw new ArgumentNullException(nameof(actionPattern));
        bool valid = actionPattern.Length > 0;
        foreach (char c in actionPattern)
            valid &= c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '*' or '?';
        return valid
            ? Permit(Service + ":" + actionPattern)
            : throw new ArgumentException(
                $"\"{actionPattern}\" is no action pattern: it takes letters, digits, '-', '*' and '?', and no service prefix.",
                nameof(actionPattern));
    }
}
