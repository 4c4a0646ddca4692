namespace PolicyKit.Proof.Search;

/// <summary>What is asked of each dimension on the way to a request. Literals are taken back in the order opposite to that in which they came.</summary>
internal sealed class Assignment(SearchBudget budget)
{
    private readonly Dictionary<Dimension, List<Literal>> _literals = [];
    private readonly Dictionary<string, DimensionSolution> _solved = new(StringComparer.Ordinal);
    private readonly Stack<Literal> _order = new();

    /// <summary>How many literals hold.</summary>
    public int Count => _order.Count;

    public IEnumerable<Dimension> Dimensions => _literals.Where(static pair => pair.Value.Count > 0).Select(static pair => pair.Key);

    public IReadOnlyList<Literal> LiteralsOf(Dimension dimension) => _literals.TryGetValue(dimension, out List<Literal>? list) ? list : [];

    public void Push(Literal literal)
    {
        if (!_literals.TryGetValue(literal.Dimension, out List<Literal>? list)) _literals.Add(literal.Dimension, list = []);
        list.Add(literal);
        _order.Push(literal);
    }

    /// <summary>Takes literals back until as many are left as there were.</summary>
    public void PopTo(int count)
    {
        while (_order.Count > count)
        {
            List<Literal> list = _literals[_order.Pop().Dimension];
            list.RemoveAt(list.Count - 1);
        }
    }

    /// <summary>Whether a literal can hold beside those that do.</summary>
    public DimensionSolution With(Literal literal) => Solve(literal.Dimension, literal);

    /// <summary>How a dimension can be.</summary>
    public DimensionSolution Of(Dimension dimension) => Solve(dimension, null);

    private DimensionSolution Solve(Dimension dimension, Literal? further)
    {
        _literals.TryGetValue(dimension, out List<Literal>? list);
        var literals = new List<Literal>(list ?? []);
        if (further is not null) literals.Add(further);
        string key = KeyOf(dimension, literals);
        if (_solved.TryGetValue(key, out DimensionSolution? known)) return known;
        DimensionSolution solution = DimensionSolver.Solve(dimension, literals, budget);
        _solved.Add(key, solution);
        return solution;
    }

    private static string KeyOf(Dimension dimension, List<Literal> literals)
    {
        var ids = new SortedSet<int>(literals.Select(static literal => literal.Id));
        if (ids.Count == 0) return dimension.Name;
        var key = new char[ids.Count * 2];
        int at = 0;
        foreach (int id in ids)
        {
            key[at++] = (char)(id >> 15);
            key[at++] = (char)(id & 0x7fff);
        }

        return new string(key);
    }
}
