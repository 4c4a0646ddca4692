using PolicyKit.Evaluation;

namespace PolicyKit.Proof;

/// <summary>
/// All clients' patterns in the order of their literal prefixes. Two patterns can only meet if one's prefix begins the other's,
/// so all that a pattern can meet stands in one run behind it; what stands before it has it in its own run.
/// </summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<ClientGrants> _clients;
    private readonly ResourcePattern[] _patterns;
    private readonly int[] _order;
    private readonly int[] _clientOf;
    private readonly int[] _ends;

    public PatternIndex(IReadOnlyList<ClientGrants> clients, List<ResourcePattern> patterns, List<int> clientOf)
    {
        _clients = clients;
        var keys = new string[patterns.Count];
        _order = new int[patterns.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = patterns[i].Whole.IsExact ? patterns[i].Whole.Tokens : patterns[i].Whole.Prefix;
            _order[i] = i;
        }

        Array.Sort(keys, _order, StringComparer.Ordinal);
        SortRuns(keys, _order, (a, b) => RankOf(patterns[a]) != RankOf(patterns[b])
            ? RankOf(patterns[a]).CompareTo(RankOf(patterns[b]))
            : a.CompareTo(b));
        _patterns = new ResourcePattern[keys.Length];
        _clientOf = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            _patterns[i] = patterns[_order[i]];
            _clientOf[i] = clientOf[_order[i]];
        }

        _ends = FindEnds(keys);
    }

    public int Count => _patterns.Length;

    public int ClientCount => _clients.Count;

    public ResourcePattern PatternAt(int position) => _patterns[position];

    public int ClientAt(int position) => _clientOf[position];

    public string ClientNameAt(int position) => _clients[_clientOf[position]].Client;

    /// <summary>The place that the pattern had in the input.</summary>
    public int InputOrderAt(int position) => _order[position];

    /// <summary>The position behind the last pattern that the one at a position can meet; all from the next one on are in question.</summary>
    public int EndOf(int position) => _ends[position];

    /// <summary>
    /// Whether every pattern up to <see cref="EndOf"/> is met for certain: text that begins with a prefix matches the prefix, and a
    /// literal's run holds equal literals only. The others must be looked at one by one.
    /// </summary>
    public bool MeetsAll(int position) => RankOf(_patterns[position]) != Inner;

    private const int Range = 0, Inner = 1, Exact = 2;

    /// <summary>Within one prefix, the pattern that is the prefix itself comes first, since it meets all others.</summary>
    private static int RankOf(ResourcePattern pattern)
    {
        if (pattern.Whole.IsExact && (pattern.HasLiteralFields || !pattern.IsArn)) return Exact;
        return pattern.Whole.IsPrefix && (pattern.HasLiteralFields || pattern.Whole.IsEverything) ? Range : Inner;
    }

    private static void SortRuns(string[] keys, int[] order, Comparison<int> compare)
    {
        IComparer<int> comparer = Comparer<int>.Create(compare);
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && string.Equals(keys[end], keys[start], StringComparison.Ordinal)) end++;
            if (end - start > 1) Array.Sort(order, start, end - start, comparer);
            start = end;
        }
    }

    /// <summary>One sweep with a stack of the prefixes that are open: each closes at the first key that it does not begin.</summary>
    private int[] FindEnds(string[] keys)
    {
        var ends = new int[keys.Length];
        var open = new Stack<int>();
        for (int i = 0; i < keys.Length; i++)
        {
            while (open.Count > 0 && !Continues(open.Peek(), i)) ends[open.Pop()] = i;
            open.Push(i);
        }

        while (open.Count > 0) ends[open.Pop()] = keys.Length;
        return ends;

        bool Continues(int ancestor, int i) => RankOf(_patterns[ancestor]) == Exact
            ? string.Equals(keys[i], keys[ancestor], StringComparison.Ordinal)
            : keys[i].StartsWith(keys[ancestor], StringComparison.Ordinal);
    }
}
