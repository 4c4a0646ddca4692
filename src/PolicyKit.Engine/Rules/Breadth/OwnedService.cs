using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// What <c>service:*</c> on named resources takes in that hardly anybody means there: who else may use them, and their deletion.
/// </summary>
internal sealed class OwnedService
{
    private const AccessLevel Reading = AccessLevel.Read | AccessLevel.List;
    private const AccessLevel Beyond = AccessLevel.Tagging | AccessLevel.PermissionsManagement;

    /// <summary>A longer list is no improvement to read.</summary>
    private const int Most = 60;

    private readonly ServiceDefinition _service;
    private readonly ActionDefinition[] _able;
    private readonly ActionDefinition[] _unmeant;

    private OwnedService(ServiceDefinition service, ActionDefinition[] able, ActionDefinition[] unmeant)
    {
        _service = service;
        _able = able;
        _unmeant = unmeant;
    }

    /// <summary>What is taken in; null where all that the service can do with the resources may well be meant.</summary>
    public static OwnedService? Find(ServiceDefinition service, ValueList resources)
    {
        ResourcePattern[] patterns = [.. resources.Values.Select(resource => ResourcePattern.Parse(resource.Text))];
        ActionDefinition[] able =
        [
            .. service.Actions.Where(action => action.ObsoleteSince is null
                && Array.Exists(patterns, pattern => ResourceForms.MayName(action, pattern))),
        ];

        // First what lets others in, then the deletion, so that the few that a message has room for show both.
        ActionDefinition[] deciding = [.. able.Where(DataAccess.DecidesAccess).OrderBy(Rank).ThenBy(action => action.Name.Length)];
        ActionDefinition[] deleting = [.. able.Where(DeletesWhole).Except(deciding).OrderBy(action => action.Name.Length)];
        ActionDefinition[] unmeant = [.. deciding.Take(2), .. deleting, .. deciding.Skip(2)];
        return unmeant.Length == 0 ? null : new OwnedService(service, able, unmeant);
    }

    public string Message(string action) =>
        $"{action} also allows {Names}, by which its holder decides who else may use what is named here or deletes it, and whatever AWS adds later: list the actions that are needed, such as those that read and write.";

    public Fix[] Fixes(PolicyText value, bool isArray)
    {
        if (value.WholeRange.Length == 0) return [];
        ActionDefinition[] meant = [.. _able.Except(_unmeant).Where(action => (action.AccessLevels & Beyond) == 0)];
        ActionDefinition[] reading = Array.FindAll(meant, action => (action.AccessLevels & ~Reading) == 0);
        return
        [
            .. Only(value, isArray, meant, $"Only what reads and writes (takes away {Names})"),
            .. Only(value, isArray, reading, "Only what reads (takes away every change)"),
        ];
    }

    private string Names => Listing.Of(_unmeant.Select(action => action.FullName));

    private IEnumerable<Fix> Only(PolicyText value, bool isArray, ActionDefinition[] kept, string title)
    {
        string[] others = [.. _able.Except(kept).Select(action => action.Name)];
        string[] names = [.. VerbPatterns.Of(kept.Select(action => action.Name), others)];
        if (names.Length is 0 or > Most) yield break;
        string list = string.Join(", ", names.Select(name => JsonValues.Quote(_service.Prefix + ":" + name)));
        yield return new(title, FixKind.Narrows, new TextEdit(value.WholeRange, isArray || names.Length == 1 ? list : $"[{list}]"));
    }

    /// <summary>What everybody knows first: a policy that lets others in, then an access list, then the rest.</summary>
    private static int Rank(ActionDefinition action)
    {
        string name = action.Name;
        if (name.StartsWith("Delete", StringComparison.Ordinal) || name.StartsWith("Remove", StringComparison.Ordinal)) return 3;
        bool isPolicy = name.EndsWith("Policy", StringComparison.Ordinal) || name.EndsWith("Permission", StringComparison.Ordinal);
        return isPolicy ? name.IndexOf("AccessPoint", StringComparison.Ordinal) < 0 ? 0 : 2
            : name.EndsWith("Acl", StringComparison.Ordinal) ? 1 : 2;
    }

    /// <summary>Whether the action deletes the whole of what a policy names; single objects of a store are what writing is about.</summary>
    private static bool DeletesWhole(ActionDefinition action) => action.Resources.Any(resource => resource.ResourceType.Name != "object"
        && string.Equals(action.Name, "Delete" + resource.ResourceType.Name.Replace("-", "").Replace(" ", ""), StringComparison.OrdinalIgnoreCase));
}
