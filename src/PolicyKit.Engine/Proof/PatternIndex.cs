using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// All clients' patterns in the order of their literal prefixes. Two patterns can only meet if one's prefix begins the other's,
/// so all that a pattern can meet stands in one run behind it; what stands before it has it in its own run.
/// </summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<ClientGrants> _clients;
    private readonly IndexedPattern[] _patterns;
    private readonly int[] _ends;

    public PatternIndex(IReadOnlyList<ClientGrants> clients, IndexedPattern[] patterns)
    {
        _clients = clients;
        _patterns = patterns;
        PatternOrder.Sort(_patterns);
        _ends = FindEnds();
    }

    public int Count => _patterns.Length;

    public int ClientCount => _clients.Count;

    public ResourcePattern PatternAt(int position) => _patterns[position].Parsed;

    /// <summary>The pattern as the policy writes it.</summary>
    public string TextAt(int position) => _patterns[position].Grant.Resource;

    public ClientGrant GrantAt(int position) => _patterns[position].Grant;

    /// <summary>Whether the client's policies say more about the pattern than the pattern itself.</summary>
    public bool SaysMoreAt(int position) => _patterns[position].Grant.SaysMore;

    public IsolatedPolicies? PoliciesAt(int position) => _clients[_patterns[position].Client].Policies;

    public int ClientAt(int position) => _patterns[position].Client;

    public string ClientNameAt(int position) => _clients[_patterns[position].Client].Client;

    /// <summary>The place that the pattern had in the input.</summary>
    public int InputOrderAt(int position) => _patterns[position].InputOrder;

    /// <summary>
    /// The position behind the last pattern that the one at a position can meet; all from the next one on are in question.
    /// </summary>
    public int EndOf(int position) => _ends[position];

    /// <summary>
    /// Whether every pattern up to <see cref="EndOf"/> is inside the one at a position: text that begins with a prefix matches
    /// the prefix, and the run of an exact ARN holds the same ARN only. The others must be looked at one by one.
    /// </summary>
    public bool ContainsAll(int position) => _patterns[position].Shape != PatternShape.Other;

    public bool HaveSamePrefix(int position, int other) =>
        _patterns[position].HasKeyOf(_patterns[other]);

    /// <summary>
    /// One sweep with a stack of the prefixes that are open: each closes at the first key that it does not begin.
    /// </summary>
    private int[] FindEnds()
    {
        var ends = new int[_patterns.Length];
        var open = new Stack<int>();
        for (int i = 0; i < ends.Length; i++)
        {
            while (open.Count > 0 && !Continues(_patterns[open.Peek()], _patterns[i])) ends[open.Pop()] = i;
            open.Push(i);
        }

        while (open.Count > 0) ends[open.Pop()] = ends.Length;
        return ends;
    }

    private static bool Continues(IndexedPattern open, IndexedPattern next) =>
        open.Shape == PatternShape.Exact ? next.HasKeyOf(open) : next.Continues(open);
}
