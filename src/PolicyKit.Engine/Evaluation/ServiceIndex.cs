namespace PolicyKit.Evaluation;

/// <summary>The statements of a layer that may be about the actions of one service, by action.</summary>
internal sealed class ServiceIndex
{
    private readonly Dictionary<string, List<CompiledStatement>> _exact = new(StringComparer.Ordinal);
    private readonly List<(PatternTemplate Pattern, CompiledStatement Statement)> _patterns = [];

    public void Add(PatternTemplate action, CompiledStatement statement)
    {
        string text = action.Text.ToLowerInvariant();
        if (text.IndexOf('*') >= 0 || text.IndexOf('?') >= 0)
        {
            _patterns.Add((action, statement));
            return;
        }

        if (!_exact.TryGetValue(text, out List<CompiledStatement>? statements)) _exact.Add(text, statements = []);
        if (statements.Count == 0 || statements[statements.Count - 1] != statement) statements.Add(statement);
    }

    public void Visit(ref LayerSearch search)
    {
        string action = search.Request.LoweredAction;
        if (_exact.TryGetValue(action, out List<CompiledStatement>? statements))
        {
            foreach (CompiledStatement statement in statements)
            {
                if (search.Visit(statement)) return;
            }
        }

        foreach ((PatternTemplate pattern, CompiledStatement statement) in _patterns)
        {
            if (pattern.IsMatch(action, search.Request) && search.Visit(statement)) return;
        }
    }
}
