using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A policy for a user, a group or a role, made with <see cref="Policy.Identity"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<IdentityPolicy>))]
public sealed class IdentityPolicy : IamPolicy
{
    internal IdentityPolicy(PolicyContent content)
        : base(content)
    {
    }
}
