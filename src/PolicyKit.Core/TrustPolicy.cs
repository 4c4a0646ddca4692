using PolicyKit.Building;

namespace PolicyKit;

/// <summary>A role's trust policy, made with <see cref="Policy.Trust"/>.</summary>
public sealed class TrustPolicy : IamPolicy
{
    internal TrustPolicy(PolicyAssembly assembly)
        : base(assembly)
    {
    }
}
