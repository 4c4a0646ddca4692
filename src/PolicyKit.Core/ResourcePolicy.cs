using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A policy of a resource, e.g. of a bucket, made with <see cref="Policy.Resource"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<ResourcePolicy>))]
public sealed class ResourcePolicy : IamPolicy
{
    internal ResourcePolicy(PolicyContent content)
        : base(content)
    {
    }
}
