using PolicyKit.Building;

namespace PolicyKit.Core.Tests.Building;

/// <summary>The ARN of a resource whose service is not generated here, with its permissions by name.</summary>
internal sealed class PlainArn(string tail) : ResourceArn(new ActionNames("", ""), "", tail)
{
    public Permission this[string action] => Permit(action);
}
