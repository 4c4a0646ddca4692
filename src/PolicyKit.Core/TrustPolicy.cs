using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Model;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A role's trust policy, made with <see cref="Policy.Trust"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<TrustPolicy>))]
public sealed class TrustPolicy : IamPolicy
{
    internal TrustPolicy(PolicyAssembly assembly)
        : base(assembly)
    {
    }

    private protected override PolicyKind Kind => PolicyKind.Trust;
}
