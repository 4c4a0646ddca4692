namespace PolicyKit.Proof;

/// <summary>Finds the patterns of a client that are inside another one of the same client.</summary>
internal static class RedundantPatterns
{
    public static List<RedundantPattern> Find(PatternIndex index)
    {
        int[] byClient = PositionsByClient(index, out int[] starts);
        var found = new List<(int InputOrder, RedundantPattern Redundant)>();
        for (int client = 0; client < index.ClientCount; client++)
        {
            int start = starts[client], end = starts[client + 1];
            for (int i = start; i + 1 < end; i++) FindInside(index, byClient, i, end, found);
        }

        found.Sort(static (a, b) => a.InputOrder.CompareTo(b.InputOrder));
        return Once(found);
    }

    /// <summary>The index's order, with each client's positions together.</summary>
    private static int[] PositionsByClient(PatternIndex index, out int[] starts)
    {
        starts = new int[index.ClientCount + 1];
        for (int i = 0; i < index.Count; i++) starts[index.ClientAt(i) + 1]++;
        for (int i = 0; i < index.ClientCount; i++) starts[i + 1] += starts[i];
        int[] next = (int[])starts.Clone();
        var positions = new int[index.Count];
        for (int i = 0; i < index.Count; i++) positions[next[index.ClientAt(i)]++] = i;
        return positions;
    }

    private static void FindInside(
        PatternIndex index, int[] positions, int outer, int end, List<(int InputOrder, RedundantPattern Redundant)> found)
    {
        int outerAt = positions[outer];
        for (int i = outer + 1; i < end && positions[i] < index.EndOf(outerAt); i++)
        {
            int innerAt = positions[i];
            if (index.ContainsAll(outerAt) || Contains(outerAt, innerAt)) Add(innerAt, outerAt);
            // Of two patterns with one prefix either may be the wider one.
            else if (index.HaveSamePrefix(innerAt, outerAt) && Contains(innerAt, outerAt)) Add(outerAt, innerAt);
        }

        bool Contains(int around, int inside) => index.PatternAt(around).Contains(index.PatternAt(inside));

        void Add(int inside, int around)
        {
            var redundant = new RedundantPattern(index.ClientNameAt(inside), index.TextAt(inside), index.TextAt(around));
            found.Add((index.InputOrderAt(inside), redundant));
        }
    }

    /// <summary>One reason for each pattern: the list is in input order, so further reasons follow the first.</summary>
    private static List<RedundantPattern> Once(List<(int InputOrder, RedundantPattern Redundant)> found)
    {
        var kept = new List<RedundantPattern>();
        int last = -1;
        foreach ((int order, RedundantPattern redundant) in found)
        {
            if (order != last) kept.Add(redundant);
            last = order;
        }

        return kept;
    }
}
