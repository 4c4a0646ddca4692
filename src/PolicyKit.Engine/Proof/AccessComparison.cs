using PolicyKit.Catalogue;
using PolicyKit.Evaluation;
using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// Tells what some policies grant and others do not, as classes that a reader of the policies knows again: first by statement, then
/// by action, then by resource, each only where it is not settled before.
/// </summary>
internal sealed class AccessComparison
{
    private const int MostPairs = 5_000;
    private readonly GrantModel _granting;
    private readonly GrantModel _others;
    private readonly ProofOptions _options;
    private readonly CompiledStatement[] _denies;
    private readonly Dictionary<string, (CompiledStatement[] Denies, GrantModel Others)> _byService = new(StringComparer.Ordinal);

    private AccessComparison(GrantModel granting, GrantModel others, ProofOptions options)
    {
        _granting = granting;
        _others = others;
        _options = options;
        _denies = [.. granting.Layer.Statements.Where(static statement => !statement.IsAllow)];
    }

    public static AccessDifference Compare(GrantModel before, GrantModel after, ProofOptions? options = null)
    {
        ProofOptions cost = options ?? ProofOptions.Default;
        return new AccessDifference(new AccessComparison(after, before, cost).Find(), new AccessComparison(before, after, cost).Find());
    }

    private List<AccessClass> Find()
    {
        var classes = new List<AccessClass>();
        foreach (CompiledStatement statement in _granting.Layer.Statements)
        {
            if (!statement.IsAllow || Ask(statement) is not { IsProven: false } whole) continue;
            if (statement.ActionsNegated) classes.Add(new AccessClass(statement, Texts(statement.Actions), Texts(statement.Resources), whole.Witness));
            else AddByAction(statement, classes);
        }

        return classes;
    }

    /// <summary>The actions of which something is new, those with the same resources together.</summary>
    private void AddByAction(CompiledStatement statement, List<AccessClass> classes)
    {
        var byResources = new Dictionary<string, (List<string> Actions, string[] Resources, AuthorizationRequest? Example)>(StringComparer.Ordinal);
        bool mayDivide = statement is { Resources.Length: > 1, ResourcesNegated: false }
            && statement.Actions.Length * statement.Resources.Length <= MostPairs;
        foreach (PatternTemplate action in statement.Actions.SelectMany(action => NewPartsOf(action, statement)))
        {
            CompiledStatement part = statement.For([action], statement.Resources);
            if (Ask(part) is not { IsProven: false } answer) continue;
            string[] resources = mayDivide
                ? [.. statement.Resources!.Where(resource => !Ask(statement.For([action], [resource])).IsProven).Select(static resource => resource.Text)]
                : Texts(statement.Resources);
            string key = string.Join("\n", resources);
            if (!byResources.TryGetValue(key, out var known)) byResources.Add(key, known = ([], resources, answer.Witness));
            known.Actions.Add(action.Text);
        }

        foreach ((List<string> actions, string[] resources, AuthorizationRequest? example) in byResources.Values)
            classes.Add(new AccessClass(statement, actions, resources, example));
    }

    /// <summary>An action, or of a pattern that the others grant in part the actions that AWS has and that are new.</summary>
    private IEnumerable<PatternTemplate> NewPartsOf(PatternTemplate action, CompiledStatement statement)
    {
        bool isPattern = action.Text.IndexOf('*') >= 0 || action.Text.IndexOf('?') >= 0;
        if (!isPattern || ServiceCatalogue.Current.Find(ActionName.Parse(action.Text).Service) is not { } service) return [action];
        PatternTemplate[] all = [.. service.Expand(ActionName.Parse(action.Text).Name).Select(static known => PatternTemplate.Action(known.FullName))];
        PatternTemplate[] parts = [.. all.Where(part => !Ask(statement.For([part], statement.Resources)).IsProven)];
        return parts.Length == all.Length || parts.Length == 0 ? [action] : parts;
    }

    private ProofResult Ask(CompiledStatement statement)
    {
        (CompiledStatement[] denies, GrantModel others) = Against(statement);
        return NewAccess.NothingNew(_granting.Only([statement, .. denies]), others, _options);
    }

    /// <summary>What a statement is compared with: about one action, what says something about its service.</summary>
    private (CompiledStatement[] Denies, GrantModel Others) Against(CompiledStatement statement)
    {
        bool isOne = !statement.ActionsNegated && statement.Actions.Length == 1;
        if (!isOne || ServiceOf(statement.Actions[0]) is not { } service) return (_denies, _others);
        if (!_byService.TryGetValue(service, out (CompiledStatement[] Denies, GrantModel Others) found))
        {
            found = (Array.FindAll(_denies, IsAbout), _others.Only(_others.Layer.Statements.Where(IsAbout)));
            _byService.Add(service, found);
        }

        return found;

        bool IsAbout(CompiledStatement other) =>
            other.ActionsNegated
            || Array.Exists(other.Actions, action => ServiceOf(action) is not { } its || string.Equals(its, service));
    }

    /// <summary>The service of an action; null where a wildcard stands for it.</summary>
    private static string? ServiceOf(PatternTemplate action)
    {
        string service = ActionName.Parse(action.Text).Service;
        return service.Length == 0 || service.IndexOf('*') >= 0 || service.IndexOf('?') >= 0 ? null : service;
    }

    private static string[] Texts(PatternTemplate[]? patterns) => [.. patterns?.Select(static pattern => pattern.Text) ?? []];
}
