using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Commands;

/// <summary>A line that says how much there is of a service.</summary>
internal static class ServiceCounts
{
    public static string Of(ServiceDefinition service) =>
        $"{service.Prefix}: {Count.Of(service.Actions.Count, "action")}, "
        + Count.Of(service.ResourceTypes.Count, "resource type") + ", "
        + Count.Of(service.ConditionKeys.Count, "condition key");
}
