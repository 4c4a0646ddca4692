using PolicyKit.Catalogue;

namespace PolicyKit.Tool.Importing;

/// <summary>What an import added to a service, changed in it and removed from it, in lines to read.</summary>
internal static class ServiceChanges
{
    private const string Obsolete = "|obsolete";

    public static IEnumerable<string> Between(ServiceDefinition old, ServiceDefinition current)
    {
        SortedDictionary<string, string> before = Facts(old);
        SortedDictionary<string, string> after = Facts(current);
        foreach (string name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            bool was = before.TryGetValue(name, out string? oldFact);
            bool isNow = after.TryGetValue(name, out string? fact);
            if (!was) yield return $"{current.Prefix}: added {name}";
            else if (!isNow) yield return $"{current.Prefix}: removed {name}";
            else if (oldFact != fact && fact!.EndsWith(Obsolete, StringComparison.Ordinal)) yield return $"{current.Prefix}: removed {name}";
            else if (oldFact != fact) yield return $"{current.Prefix}: changed {name}";
        }
    }

    /// <summary>
    /// Everything that can be added, changed or removed, by what it is called, with a text of all that is said of it.
    /// </summary>
    private static SortedDictionary<string, string> Facts(ServiceDefinition service)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["name"] = service.DisplayName };
        foreach (ConditionKeyDefinition key in service.ConditionKeys)
        {
            facts["condition key " + key.Name] = $"{key.Type} {key.IsMultiValued}";
        }

        foreach (ResourceTypeDefinition type in service.ResourceTypes)
        {
            facts["resource type " + type.Name] = string.Join(' ', type.Forms) + '|' + string.Join(' ', type.ConditionKeys);
        }

        foreach (ActionDefinition action in service.Actions)
        {
            var resources = action.Resources.Select(resource => $"{resource.ResourceType}/{resource.IsRequired}");
            facts["action " + action.Name] =
                $"{action.AccessLevels}|{string.Join(' ', resources)}|{string.Join(' ', action.ConditionKeys)}"
                + (action.ObsoleteSince is null ? "" : Obsolete);
        }

        return facts;
    }
}
