using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A resource control policy of AWS Organizations, made with <see cref="Policy.ResourceControl"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<ResourceControlPolicy>))]
public sealed class ResourceControlPolicy : IamPolicy
{
    internal ResourceControlPolicy(PolicyContent content)
        : base(content)
    {
    }
}
