using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>The policy of a VPC endpoint, made with <see cref="Policy.VpcEndpoint"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<VpcEndpointPolicy>))]
public sealed class VpcEndpointPolicy : IamPolicy
{
    internal VpcEndpointPolicy(PolicyContent content)
        : base(content)
    {
    }
}
