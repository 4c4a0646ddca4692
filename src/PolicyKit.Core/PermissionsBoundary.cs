using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A permissions boundary, made with <see cref="Policy.PermissionsBoundary"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<PermissionsBoundary>))]
public sealed class PermissionsBoundary : IamPolicy
{
    internal PermissionsBoundary(PolicyContent content)
        : base(content)
    {
    }
}
