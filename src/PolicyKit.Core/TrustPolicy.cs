using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A role's trust policy, made with <see cref="Policy.Trust"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<TrustPolicy>))]
public sealed class TrustPolicy : IamPolicy
{
    internal TrustPolicy(PolicyContent content)
        : base(content)
    {
    }
}
