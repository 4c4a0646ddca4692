using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Commands;

/// <summary>How much a catalogue holds, in words.</summary>
internal static class CatalogueCounts
{
    public static string Of(IReadOnlyCollection<ServiceDefinition> services, ServiceDefinition global) =>
        Count.Of(services.Count, "service") + ", "
        + Count.Of(services.Sum(service => service.Actions.Count(action => action.ObsoleteSince is null)), "action") + ", "
        + Count.Of(services.Sum(service => service.ResourceTypes.Count), "resource type") + ", "
        + Count.Of(services.Sum(service => service.ConditionKeys.Count), "condition key") + ", "
        + Count.Of(global.ConditionKeys.Count, "global condition key")
        + Obsolete(services.Sum(service => service.Actions.Count(action => action.ObsoleteSince is not null)));

    private static string Obsolete(int actions) =>
        actions == 0 ? "" : ", " + Count.Of(actions, "action") + " that AWS no longer lists";
}
