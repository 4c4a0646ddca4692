using PolicyKit.Building;

namespace PolicyKit;

/// <summary>A policy for a user, a group or a role, made with <see cref="Policy.Identity"/>.</summary>
public sealed class IdentityPolicy : IamPolicy
{
    internal IdentityPolicy(PolicyAssembly assembly)
        : base(assembly)
    {
    }
}
