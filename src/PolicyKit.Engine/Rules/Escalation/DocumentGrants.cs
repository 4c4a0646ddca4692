using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Requests;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>
/// What the statements of a document allow, taken together: by name, by wildcard and by what NotAction leaves over, less what a
/// Deny in the same document surely takes away. Statements that a condition narrows, or may, are left out. Of a document that
/// makes an administrator nothing is told: there is no right left to gain.
/// </summary>
internal sealed class DocumentGrants
{
    private readonly PolicyModel _policy;
    private readonly ServiceCatalogue _catalogue;
    private readonly Dictionary<string, List<(StatementModel, PolicyText)>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(StatementModel, PolicyText, WildcardPattern)>> _byService = new(StringComparer.Ordinal);
    private readonly List<StatementModel> _negated = [];
    private readonly Dictionary<string, IReadOnlyList<Grant>> _known = new(StringComparer.Ordinal);
    private bool _makesAdministrator;

    public DocumentGrants(PolicyModel policy, ServiceCatalogue catalogue)
    {
        _policy = policy;
        _catalogue = catalogue;
        foreach (StatementModel statement in BroadStatements.Of(policy))
        {
            if (statement.Actions is null || statement.Resources is null || Narrowing.MayNarrow(statement, _catalogue)) continue;
            if (statement.Actions.IsNegated) _negated.Add(statement);
            else foreach (PolicyText value in statement.Actions.Values) Add(statement, value);
        }
    }

    /// <summary>Where an action is allowed, in the order of the document.</summary>
    public IReadOnlyList<Grant> Of(string action)
    {
        if (!_known.TryGetValue(action, out IReadOnlyList<Grant>? grants)) _known.Add(action, grants = Find(action));
        return grants;
    }

    private void Add(StatementModel statement, PolicyText value)
    {
        if (!value.IsKnown) return;
        ActionName name = ActionName.Parse(value.Text);
        if (name.IsEverything) _makesAdministrator |= IsOnEverything(statement);
        else if (!name.HasWildcard) ListOf(_byName, name.Text).Add((statement, value));
        else if (name.Colon > 0) ListOf(_byService, name.Service).Add((statement, value, WildcardPattern.ParseIgnoringCase(name.Name)));
    }

    private static bool IsOnEverything(StatementModel statement) =>
        statement.Resources is { IsNegated: false } resources && resources.Values.Any(ResourceReach.IsStar);

    private Grant[] Find(string fullName)
    {
        if (_makesAdministrator) return [];
        ActionName name = ActionName.Parse(fullName);
        _byName.TryGetValue(fullName, out List<(StatementModel Statement, PolicyText Value)>? named);
        _byService.TryGetValue(name.Service, out List<(StatementModel, PolicyText, WildcardPattern)>? patterns);
        if ((named is null && patterns is null && _negated.Count == 0) || _catalogue.FindAction(fullName) is not { } action) return [];

        string lowered = name.Name.ToLowerInvariant();
        IEnumerable<(StatementModel Statement, PolicyText? Value)> places =
        [
            .. named?.Select(item => (item.Statement, (PolicyText?)item.Value)) ?? [],
            .. patterns?.Where(item => item.Item3.IsMatch(lowered)).Select(item => (item.Item1, (PolicyText?)item.Item2)) ?? [],
            .. _negated.Where(statement => StatementMatch.OfAction(statement, fullName) == Truth.Yes)
                .Select(statement => (statement, (PolicyText?)null)),
        ];
        return
        [
            .. from place in places
               let reach = GrantReach.Of(place.Statement.Resources!, action, _policy.HasVariables)
               where reach is not null && !IsDenied(action, place.Statement.Resources!)
               orderby place.Statement.Origin.Range.Start, place.Value?.Origin.Range.Start
               select new Grant(action, place.Statement, place.Value, reach.Value),
        ];
    }

    /// <summary>
    /// Whether another statement of the document denies the action on all that a statement allows it on, come what may.
    /// </summary>
    private bool IsDenied(ActionDefinition action, ValueList resources) => _policy.Statements.Any(deny =>
        deny is { Effect: Effect.Deny, HasPrincipal: false, HasAllConditions: true, Conditions.Count: 0 }
        && deny.Resources is { IsNegated: false } denied
        && StatementMatch.OfAction(deny, action.FullName) == Truth.Yes
        && GrantReach.Covers(denied, resources, action));

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list)) lists.Add(key, list = []);
        return list;
    }
}
