using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// Finds the Allow statements that are surely about an action. Of very many about one action, only so many are remembered that the
/// work grows no faster than the policy.
/// </summary>
internal sealed class AllowIndex
{
    private const int Most = 64;

    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(WildcardPattern Pattern, int Statement)>> _byService = new(StringComparer.Ordinal);

    public AllowIndex(IReadOnlyList<StatementModel> statements)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            if (!statements[i].IsAllow || statements[i].Actions is not { IsNegated: false } actions) continue;
            foreach (PolicyText value in actions.Values) Add(value.Text.ToLowerInvariant(), i);
        }
    }

    /// <summary>The statements about an action in lower case, by their places.</summary>
    public IEnumerable<int> Of(string action)
    {
        if (_byName.TryGetValue(action, out List<int>? named))
        {
            foreach (int statement in named) yield return statement;
        }

        foreach (string service in new[] { ServiceOf(action), "*" })
        {
            if (!_byService.TryGetValue(service, out List<(WildcardPattern Pattern, int Statement)>? wild)) continue;
            foreach ((WildcardPattern pattern, int statement) in wild)
            {
                if (pattern.IsMatch(action)) yield return statement;
            }
        }
    }

    private void Add(string action, int statement)
    {
        if (action.IndexOfAny(['*', '?']) < 0)
        {
            Add(_byName, action, statement);
            return;
        }

        string service = ServiceOf(action);
        Add(_byService, service.IndexOfAny(['*', '?']) < 0 ? service : "*", (WildcardPattern.ParseIgnoringCase(action), statement));
    }

    private static string ServiceOf(string action)
    {
        int colon = action.IndexOf(':');
        return colon < 0 ? action : action.Substring(0, colon);
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
    {
        if (!lists.TryGetValue(key, out List<T>? list)) lists.Add(key, list = []);
        if (list.Count < Most) list.Add(item);
    }
}
