namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// Finds the values of a list that another one covers. Patterns are looked up by the letters they begin with, and of those that
/// begin alike only some are compared, so that the time grows with the list and not with its square.
/// </summary>
internal static class CoveredValues
{
    private const int Compared = 32;

    /// <summary>Each covered value with the one that covers it. Of two that cover each other the first stays.</summary>
    public static IEnumerable<(ListedValue Inner, ListedValue Outer)> Find(IReadOnlyList<ListedValue> values)
    {
        if (values.Count < 2) yield break;
        var first = new Dictionary<string, ListedValue>(StringComparer.Ordinal);
        var patterns = new Dictionary<string, List<ListedValue>>(StringComparer.Ordinal);
        foreach (ListedValue value in values)
        {
            if (!first.ContainsKey(value.Compared)) first.Add(value.Compared, value);
            else continue;
            if (!value.IsPattern) continue;
            if (!patterns.TryGetValue(value.Prefix, out List<ListedValue>? alike)) patterns.Add(value.Prefix, alike = []);
            if (alike.Count < Compared) alike.Add(value);
        }

        int[] lengths = [.. patterns.Keys.Select(prefix => prefix.Length).Distinct().OrderBy(length => length).Take(Compared)];
        foreach (ListedValue value in values)
        {
            ListedValue same = first[value.Compared];
            if (same != value) yield return (value, same);
            else if (Cover(value, patterns, lengths) is { } outer) yield return (value, outer);
        }
    }

    private static ListedValue? Cover(ListedValue value, Dictionary<string, List<ListedValue>> patterns, int[] lengths)
    {
        foreach (int length in lengths)
        {
            if (length > value.Compared.Length) break;
            if (!patterns.TryGetValue(value.Compared.Substring(0, length), out List<ListedValue>? alike)) continue;
            foreach (ListedValue outer in alike)
            {
                if (outer != value && outer.Covers(value) && !(value.Index < outer.Index && value.Covers(outer))) return outer;
            }
        }

        return null;
    }
}
