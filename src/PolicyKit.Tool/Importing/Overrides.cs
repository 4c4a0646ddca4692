using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>Puts right what AWS's data has wrong or lacks, by the reviewed list <c>Overrides.txt</c>.</summary>
internal static class Overrides
{
    private static readonly ILookup<(string Kind, string Service), string[]> Entries =
        ReviewedList.Read("Overrides.txt").ToLookup(fields => (fields[0], fields[1]));

    /// <summary>The service's name.</summary>
    /// <exception cref="ImportException">The data has it right by now.</exception>
    public static string NameOf(string prefix, string name)
    {
        string[]? entry = Entries[("name", prefix)].SingleOrDefault();
        if (entry is null) return name;
        return entry[2] != name ? entry[2] : throw Needless($"the name of {prefix}");
    }

    /// <summary>The service with the keys that it lacks.</summary>
    /// <exception cref="ImportException">The data has one by now, or none of the keys that it is like.</exception>
    public static ServiceDefinition Apply(ServiceDefinition service)
    {
        foreach (string[] entry in Entries[("key", service.Prefix)])
        {
            ConditionKeyDefinition key = ConditionKeyNotation.Define(entry[2], entry[3]);
            if (service.FindConditionKey(key.Name) is not null) throw Needless($"the condition key {key.Name}");
            ConditionKeyDefinition like = service.FindConditionKey(entry[4])
                ?? throw new ImportException($"Overrides.txt: {service.Prefix} has no condition key {entry[4]}.");
            service = new ServiceDefinition(
                service.Prefix, service.DisplayName, service.Actions.Select(action => With(action, key, like)),
                service.ResourceTypes, service.ConditionKeys.Append(key));
        }

        return service;
    }

    private static ActionDefinition With(ActionDefinition action, ConditionKeyDefinition key, ConditionKeyDefinition like) =>
        !action.ConditionKeys.Contains(like)
            ? action
            : new ActionDefinition(
                action.Service, action.Name, action.AccessLevels, action.Resources,
                [.. action.ConditionKeys.Append(key).OrderBy(supported => supported.Name, StringComparer.Ordinal)]);

    private static ImportException Needless(string what) =>
        new($"Overrides.txt: the data has {what} right by now. Take the entry out.");
}
