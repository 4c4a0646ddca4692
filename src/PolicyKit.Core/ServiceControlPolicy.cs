using System.Text.Json.Serialization;
using PolicyKit.Building;
using PolicyKit.Serialization;

namespace PolicyKit;

/// <summary>A service control policy of AWS Organizations, made with <see cref="Policy.ServiceControl"/>.</summary>
[JsonConverter(typeof(IamPolicyConverter<ServiceControlPolicy>))]
public sealed class ServiceControlPolicy : IamPolicy
{
    internal ServiceControlPolicy(PolicyContent content)
        : base(content)
    {
    }
}
