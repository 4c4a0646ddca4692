using PolicyKit.Catalogue;
using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// Decides whether any two of many clients can reach a common resource. Time is near-linear in the number of patterns, save for
/// patterns with a wildcard inside: each of these is compared with all that begins like it. Patterns that meet are looked at with
/// all that their policies say.
/// </summary>
internal sealed class ClientIsolation
{
    private readonly PatternIndex _index;
    private readonly MeetingProof _proof;

    private ClientIsolation(PatternIndex index, ProofOptions options)
    {
        _index = index;
        _proof = new MeetingProof(index, options);
    }

    /// <summary>Decides it for policies.</summary>
    public static IsolationReport Verify(IReadOnlyList<IsolatedPolicies> clients, ProofOptions? options = null) =>
        Verify([.. clients.Select(GrantPatterns.Of)], options);

    public static IsolationReport Verify(IReadOnlyList<ClientGrants> clients, ProofOptions? options = null)
    {
        var patterns = new List<IndexedPattern>();
        var shared = new List<SharedGrant>();
        for (int client = 0; client < clients.Count; client++)
        {
            foreach (ClientGrant grant in clients[client].Grants)
            {
                if (IsSharedByDesign(grant)) shared.Add(new SharedGrant(clients[client].Client, grant.Actions));
                else patterns.Add(new IndexedPattern(grant, client, patterns.Count));
            }
        }

        var index = new PatternIndex(clients, patterns.ToArray());
        var isolation = new ClientIsolation(index, options ?? ProofOptions.Default);
        List<IsolationOverlap> overlaps = isolation.FindOverlaps();
        List<RedundantPattern> redundant = RedundantPatterns.Find(index);
        return new IsolationReport(clients.Count, patterns.Count, overlaps, shared, redundant, isolation.EnumeratePairs());
    }

    /// <summary>
    /// S3 keeps the clients' data: a permission for it on <c>*</c> opens every client's buckets. A permission for another service
    /// on <c>*</c> is one that all its holders share.
    /// </summary>
    private static bool IsSharedByDesign(ClientGrant grant)
    {
        if (grant.Resource != "*") return false;
        foreach (string action in grant.Actions)
        {
            ActionName name = ActionName.Parse(action);
            string service = name.Service;
            if (service.Length == 0 || service.IndexOf('*') >= 0 || service.IndexOf('?') >= 0) return false;
            if (service == "s3" && ServiceCatalogue.Current.FindAction(action) is not { TakesOnlyStar: true }) return false;
        }

        return true;
    }

    private List<IsolationOverlap> FindOverlaps()
    {
        var found = new List<(int InputOrder, IsolationOverlap Overlap)>();
        var distinct = new DistinctClients(_index.Count, _index.ClientCount);
        var countedFor = new int[_index.ClientCount];
        int nextOther = _index.Count;
        for (int i = _index.Count - 1; i >= 0; i--)
        {
            int client = _index.ClientAt(i);
            if (i + 1 < _index.Count && _index.ClientAt(i + 1) != client) nextOther = i + 1;
            (int first, int count) = (-1, 0);
            if (!_index.ContainsAll(i)) (first, count) = CountOneByOne(i, countedFor);
            else if (nextOther < _index.EndOf(i)) (first, count) = (nextOther, distinct.CountOthers(_index.EndOf(i), client));
            if (count > 0 && Meet(i, first) is { } meeting) found.Add((_index.InputOrderAt(i), Report(i, meeting, count)));
            distinct.Visit(i, client);
        }

        found.Sort(static (a, b) => a.InputOrder.CompareTo(b.InputOrder));
        return found.ConvertAll(static entry => entry.Overlap);
    }

    private (int First, int Count) CountOneByOne(int position, int[] countedFor)
    {
        int first = -1, count = 0;
        foreach (int other in OthersMetBy(position))
        {
            if (first < 0) first = other;
            // Positions begin at 0, which is also what the array holds at first.
            if (countedFor[_index.ClientAt(other)] == position + 1) continue;
            countedFor[_index.ClientAt(other)] = position + 1;
            count++;
        }

        return (first, count);
    }

    private IEnumerable<int> OthersMetBy(int position)
    {
        bool all = _index.ContainsAll(position);
        ResourcePattern pattern = _index.PatternAt(position);
        for (int other = position + 1; other < _index.EndOf(position); other++)
        {
            if (_index.ClientAt(other) == _index.ClientAt(position)) continue;
            if (all || pattern.Overlaps(_index.PatternAt(other))) yield return other;
        }
    }

    private IEnumerable<IsolationPair> EnumeratePairs()
    {
        for (int i = 0; i < _index.Count; i++)
        {
            foreach (int other in OthersMetBy(i)) yield return new IsolationPair(_index, i, other);
        }
    }

    /// <summary>Most patterns say all there is to say, and so does the first that they meet.</summary>
    private PatternMeeting? Meet(int position, int first) =>
        !_index.SaysMoreAt(position) && !_index.SaysMoreAt(first)
            ? new PatternMeeting(first, null, true)
            : _proof.FindFirst(position, OthersMetBy(position));

    private IsolationOverlap Report(int position, PatternMeeting meeting, int count)
    {
        var pair = new IsolationPair(_index, position, meeting.Other);
        string witness = meeting.Witness ?? pair.FindWitness();
        bool isCertain = meeting.IsCertain && IsReached(position, witness) && IsReached(meeting.Other, witness);
        return new IsolationOverlap(pair, count, witness, isCertain);
    }

    private bool IsReached(int position, string witness)
    {
        ResourcePattern pattern = _index.PatternAt(position);
        // A pattern with more to it was confirmed by the evaluator.
        return _index.SaysMoreAt(position) || (!pattern.Whole.HasUnknown && pattern.IsMatch(witness));
    }
}
