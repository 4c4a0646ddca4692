using System.Globalization;
using System.Text;

namespace PolicyKit.Building;

/// <summary>
/// Turns the pairs of one Allow or Deny into statements that grant exactly these pairs: actions with the same set of resources
/// share a statement. Never a product, since "read a, write b" must not grant "write a".
/// </summary>
internal static class PermissionGroups
{
    private const int FewActions = 16;

    public static void AddTo(List<StatementContent> statements, StatementDraft draft)
    {
        if (SharesOneResource(draft.Permissions))
        {
            string resource = draft.Permissions[0].Resource;
            string[] resources = resource.Length == 0 ? [] : [resource];
            statements.Add(new StatementContent(draft, draft.Sid, Actions(draft.Permissions), resources));
            return;
        }

        List<Group> groups = GroupBySet(draft.Permissions);
        for (int i = 0; i < groups.Count; i++)
        {
            bool numbered = draft.Sid is not null && groups.Count > 1;
            string? sid = numbered ? draft.Sid + (i + 1).ToString(CultureInfo.InvariantCulture) : draft.Sid;
            statements.Add(new StatementContent(draft, sid, [.. groups[i].Actions], groups[i].Resources));
        }
    }

    private static bool SharesOneResource(Permission[] permissions)
    {
        string resource = permissions[0].Resource;
        for (int i = 1; i < permissions.Length; i++)
        {
            if (!string.Equals(permissions[i].Resource, resource)) return false;
        }

        return true;
    }

    private static string[] Actions(Permission[] permissions)
    {
        var all = new string[permissions.Length];
        for (int i = 0; i < all.Length; i++) all[i] = permissions[i].Action;
        return all.Length <= FewActions && AllDiffer(all) ? all : [.. all.Distinct(StringComparer.Ordinal)];
    }

    // For a few strings, the usual case, comparing each with each is several times quicker than hashing them.
    private static bool AllDiffer(string[] few)
    {
        for (int i = 1; i < few.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (string.Equals(few[i], few[j])) return false;
            }
        }

        return true;
    }

    private static List<Group> GroupBySet(Permission[] permissions)
    {
        var resources = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var actions = new List<string>();
        var sets = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (Permission permission in permissions) Number(permission);

        var groups = new List<Group>();
        var bySet = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (string action in actions)
        {
            string key = KeyOf(sets[action]);
            if (!bySet.TryGetValue(key, out Group? group))
            {
                group = new Group([.. sets[action].Select(number => resources[number])]);
                bySet.Add(key, group);
                groups.Add(group);
            }

            group.Actions.Add(action);
        }

        return groups;

        void Number(Permission permission)
        {
            if (!numbers.TryGetValue(permission.Resource, out int number))
            {
                number = resources.Count;
                numbers.Add(permission.Resource, number);
                resources.Add(permission.Resource);
            }

            if (!sets.TryGetValue(permission.Action, out SortedSet<int>? set))
            {
                set = [];
                sets.Add(permission.Action, set);
                actions.Add(permission.Action);
            }

            set.Add(number);
        }
    }

    private static string KeyOf(SortedSet<int> numbers)
    {
        var key = new StringBuilder();
        foreach (int number in numbers) key.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');
        return key.ToString();
    }

    private sealed class Group(string[] resources)
    {
        public List<string> Actions { get; } = [];

        public string[] Resources { get; } = resources;
    }
}
