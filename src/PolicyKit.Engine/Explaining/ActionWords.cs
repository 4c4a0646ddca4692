using PolicyKit.Catalogue;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Explaining;

/// <summary>What the actions of a statement are: how many, of which access levels, in words.</summary>
internal sealed class ActionWords
{
    private const int Shown = 6;

    private static readonly (AccessLevel Level, string Name, string Verb)[] Levels =
    [
        (AccessLevel.List, "List", "list"), (AccessLevel.Read, "Read", "read"), (AccessLevel.Write, "Write", "change"),
        (AccessLevel.Tagging, "Tagging", "tag"),
        (AccessLevel.PermissionsManagement, "Permissions management", "change who may do what"),
    ];

    private readonly ValueList? _list;
    private readonly IReadOnlyList<ActionDefinition> _known;

    private ActionWords(ValueList? list, IReadOnlyList<ActionDefinition> known)
    {
        _list = list;
        _known = known;
    }

    /// <summary>How many actions have each level. An action that tags, or manages permissions, counts as that alone.</summary>
    public IReadOnlyList<LevelCount> Counts =>
    [
        .. from level in Levels
           let count = _known.Count(action => LevelOf(action) == level.Level)
           where count > 0
           select new LevelCount(level.Name, level.Verb, count),
    ];

    private bool IsEverything => _list is { IsNegated: false } list && list.Values.Any(value => value.Text == "*");

    public static ActionWords Of(StatementModel statement, ServiceCatalogue catalogue)
    {
        if (statement.Actions is not { } list) return new(null, []);
        if (list.IsNegated) return new(list, Left(list, catalogue));
        var known = new HashSet<ActionDefinition>();
        foreach (PolicyText value in list.Values)
        {
            if (value.Text == "*") known.UnionWith(All(catalogue));
            else known.UnionWith(KnownActions.Of(value, catalogue));
        }

        return new(list, [.. known]);
    }

    /// <summary>What can be done, in words, for behind "lets its holder": <c>list and read: s3:ListBucket, s3:GetObject</c>.</summary>
    public string ToAllow()
    {
        if (_list is null) return "do something that is not known here";
        if (_list.IsNegated || IsEverything) return "do " + ToDeny();
        IReadOnlyList<LevelCount> counts = Counts;
        return counts.Count == 0 ? "use " + ToDeny() : $"{Phrase.And([.. counts.Select(count => count.Verb)])}: {ToDeny()}";
    }

    /// <summary>The actions in words, for behind "denies".</summary>
    public string ToDeny()
    {
        if (_list is null) return "something that is not known here";
        string[] names = [.. _list.Values.Select(value => Phrase.Known(value.Text))];
        string list = names.Length <= Shown ? Phrase.And(names)
            : $"{string.Join(", ", names.Take(Shown))} and {names.Length - Shown} more";
        string more = _list.IsComplete ? "" : ", and more that is not known here";
        if (_list.IsNegated) return $"everything but {list}{more}";
        if (IsEverything) return "everything that AWS can do" + more;
        string number = names.Any(PatternWords.IsPattern) && _known.Count > 0 ? $" ({_known.Count} actions today)" : "";
        return list + number + more;
    }

    /// <summary>
    /// Actions that a wildcard takes in and that let one decide who may do what, beside others that do not; null where there are none.
    /// </summary>
    public string? Surprise()
    {
        if (_list is not { IsNegated: false } list || !list.Values.Any(value => PatternWords.IsPattern(value.Text))) return null;
        HashSet<string> written = new(list.Values.Select(value => value.Text), StringComparer.OrdinalIgnoreCase);
        string[] managing =
        [
            .. _known.Where(action => LevelOf(action) == AccessLevel.PermissionsManagement && !written.Contains(action.FullName))
                .Select(action => action.FullName),
        ];
        return managing.Length == 0 || managing.Length == _known.Count ? null
            : $"the wildcard takes in {Listing.Of(managing)}, which change who may do what";
    }

    private static AccessLevel LevelOf(ActionDefinition action) =>
        (action.AccessLevels & AccessLevel.PermissionsManagement) != 0 ? AccessLevel.PermissionsManagement
        : (action.AccessLevels & AccessLevel.Tagging) != 0 ? AccessLevel.Tagging
        : (action.AccessLevels & AccessLevel.Write) != 0 ? AccessLevel.Write
        : (action.AccessLevels & AccessLevel.List) != 0 ? AccessLevel.List
        : AccessLevel.Read;

    private static IEnumerable<ActionDefinition> All(ServiceCatalogue catalogue) =>
        catalogue.Services.SelectMany(prefix => catalogue.Find(prefix)!.Actions).Where(action => action.ObsoleteSince is null);

    private static List<ActionDefinition> Left(ValueList list, ServiceCatalogue catalogue)
    {
        WildcardPattern[] taken = [.. list.Values.Select(value => WildcardPattern.ParseIgnoringCase(value.Text))];
        return [.. All(catalogue).Where(action => !Array.Exists(taken, pattern => pattern.IsMatch(action.FullName.ToLowerInvariant())))];
    }
}
