namespace PolicyKit.Rewriting;

/// <summary>
/// Drops statements that are inside another one. What may contain a statement is looked up by the beginnings of its first
/// resource, so that statements about different things are never compared.
/// </summary>
internal static class ContainedStatements
{
    public static void Drop(List<MinimizedStatement> statements, bool keepSids)
    {
        foreach (var group in statements.GroupBy(static statement => statement.Rest, StringComparer.Ordinal))
        {
            MinimizedStatement[] members = [.. group];
            if (members.Length > 1) DropIn(members, keepSids);
        }
    }

    private static void DropIn(MinimizedStatement[] members, bool keepSids)
    {
        var byPrefix = new Dictionary<string, List<MinimizedStatement>>(StringComparer.Ordinal);
        var lengths = new SortedSet<int>();
        foreach (MinimizedStatement member in members)
        {
            foreach (ValueCover value in IndexedBy(member))
            {
                if (!byPrefix.TryGetValue(value.Prefix, out List<MinimizedStatement>? list))
                    byPrefix.Add(value.Prefix, list = []);
                list.Add(member);
                lengths.Add(value.Prefix.Length);
            }
        }

        // From the end, so that of two equal statements the first stays.
        for (int i = members.Length - 1; i >= 0; i--)
        {
            MinimizedStatement inner = members[i];
            if (keepSids && inner.Sid is not null) continue;
            inner.IsDropped = Candidates(inner).Any(outer => outer != inner && !outer.IsDropped && outer.Contains(inner));
        }

        IEnumerable<MinimizedStatement> Candidates(MinimizedStatement inner)
        {
            if (IndexedBy(inner) is not [var first, ..]) return members;
            return lengths.TakeWhile(length => length <= first.Compared.Length)
                .SelectMany(length =>
                    byPrefix.TryGetValue(first.Compared.Substring(0, length), out List<MinimizedStatement>? list) ? list : []);
        }
    }

    private static List<ValueCover> IndexedBy(MinimizedStatement statement) => statement.Resources ?? statement.Actions ?? [];
}
