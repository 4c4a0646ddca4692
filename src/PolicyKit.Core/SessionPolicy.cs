using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A session policy, made with <see cref="Policy.Session"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<SessionPolicy>))]
public sealed class SessionPolicy : IamPolicy
{
    internal SessionPolicy(PolicyContent content)
        : base(content)
    {
    }
}
