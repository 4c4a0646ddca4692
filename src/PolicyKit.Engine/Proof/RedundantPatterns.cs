using PolicyKit.Evaluation;

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
        ResourcePattern container = index.PatternAt(outerAt);
        for (int i = outer + 1; i < end && positions[i] < index.EndOf(outerAt); i++)
        {
            ResourcePattern inner = index.PatternAt(positions[i]);
            if (container.Contains(inner)) Add(positions[i], inner, container);
            // Of two patterns with one prefix either may be the wider one.
            else if (inner.Whole.PrefixLength == container.Whole.PrefixLength && inner.Contains(container)) Add(outerAt, container, inner);
        }

        void Add(int at, ResourcePattern inside, ResourcePattern around) => found.Add(
            (index.InputOrderAt(at), new RedundantPattern(index.ClientNameAt(at), inside.Text, around.Text)));
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
