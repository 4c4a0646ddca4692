using PolicyKit.Building;

namespace PolicyKit.Converting;

/// <summary>An ARN by its text, for a policy that is built to be checked only.</summary>
/// <param name="tail">All behind <c>arn:partition</c>.</param>
internal sealed class NamedArn(string tail) : ResourceArn(Nothing, "", tail)
{
    private static readonly ActionNames Nothing = new("", "");
}
