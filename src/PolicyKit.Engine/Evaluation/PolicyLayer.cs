using PolicyKit.Model;

namespace PolicyKit.Evaluation;

/// <summary>
/// Policies that are evaluated together: one Allow of any of them suffices, one Deny of any of them decides. Indexed by action,
/// so that statements about other actions cost nothing. Immutable.
/// </summary>
internal sealed class PolicyLayer
{
    private readonly Dictionary<string, ServiceIndex> _services = new(StringComparer.Ordinal);
    private readonly List<CompiledStatement> _others = [];

    private PolicyLayer(PolicySource source, int level, IReadOnlyList<CompiledStatement> statements)
    {
        Source = source;
        Level = level;
        Statements = statements;
        foreach (CompiledStatement statement in statements) Index(statement);
    }

    public PolicySource Source { get; }

    /// <summary>The place among layers of the same source, such as the levels of an organization, from 0.</summary>
    public int Level { get; }

    public IReadOnlyList<CompiledStatement> Statements { get; }

    /// <param name="source">Where the policies stand.</param>
    /// <param name="level">Their level.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="bounded">Whether those who ask have a permissions boundary.</param>
    /// <exception cref="UnusablePolicyException">A policy cannot be evaluated.</exception>
    public static PolicyLayer Compile(PolicySource source, int level, IReadOnlyList<PolicyModel> policies, bool bounded = false)
    {
        var statements = new List<CompiledStatement>();
        for (int i = 0; i < policies.Count; i++)
        {
            bool needsPrincipal = source is PolicySource.Resource or PolicySource.VpcEndpoint;
            if ((StatementCheck.FindProblem(policies[i]) ?? (needsPrincipal ? StatementCheck.FindMissingPrincipal(policies[i]) : null)) is { } problem)
            {
                string which = policies.Count > 1 ? $" {i + 1}" : "";
                throw new UnusablePolicyException($"The {source.ToWords()}{which} cannot be evaluated: {problem}");
            }

            for (int j = 0; j < policies[i].Statements.Count; j++)
                statements.Add(new CompiledStatement(policies[i].Statements[j], policies[i].HasVariables, bounded, i, j));
        }

        return new PolicyLayer(source, level, statements);
    }

    /// <summary>A layer of some statements of another one.</summary>
    public static PolicyLayer Of(PolicyLayer layer, IReadOnlyList<CompiledStatement> statements) => new(layer.Source, layer.Level, statements);

    /// <summary>Looks for what the layer says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="resource">What the resources of statements are compared with.</param>
    /// <param name="options">The choices.</param>
    public LayerSearch Search(AuthorizationRequest request, string resource, EvaluationOptions options)
    {
        var search = new LayerSearch(request, resource, options);
        foreach (CompiledStatement statement in _others)
        {
            if (statement.MatchesAction(request) && search.Visit(statement)) return search;
        }

        if (_services.TryGetValue(request.Service, out ServiceIndex? service)) service.Visit(ref search);
        return search;
    }

    private void Index(CompiledStatement statement)
    {
        if (statement.ActionsNegated || statement.Actions.Any(static action => !HasPlainService(action.Text)))
        {
            _others.Add(statement);
            return;
        }

        foreach (PatternTemplate action in statement.Actions)
        {
            string service = action.Text.Substring(0, action.Text.IndexOf(':')).ToLowerInvariant();
            if (!_services.TryGetValue(service, out ServiceIndex? index)) _services.Add(service, index = new ServiceIndex());
            index.Add(action, statement);
        }
    }

    private static bool HasPlainService(string action)
    {
        int colon = action.IndexOf(':');
        return colon >= 0 && action.IndexOf('*', 0, colon) < 0 && action.IndexOf('?', 0, colon) < 0;
    }
}
