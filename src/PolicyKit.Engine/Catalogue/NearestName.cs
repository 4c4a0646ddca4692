namespace PolicyKit.Catalogue;

/// <summary>Finds the action whose name is the fewest edits away from a misspelt one.</summary>
internal static class NearestName
{
    private const int LongestName = 128;

    /// <summary>The nearest action within two edits, or a quarter of the name's length if that is more; null for none.</summary>
    public static ActionDefinition? Of(string name, IReadOnlyList<ActionDefinition> actions)
    {
        if (name.Length is 0 or > LongestName) return null;
        string wanted = name.ToLowerInvariant();
        int limit = Math.Max(2, name.Length / 4);
        ActionDefinition? nearest = null;
        foreach (ActionDefinition action in actions)
        {
            int distance = Distance(wanted, action.Name.ToLowerInvariant(), limit);
            if (distance > limit) continue;
            nearest = action;

            // An equal distance never replaces an earlier name: the answer does not depend on anything but the order of names.
            limit = distance - 1;
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance, or some number above the limit.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return limit + 1;
        var row = new int[right.Length + 1];
        for (int j = 0; j < row.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            int best = row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > limit) return limit + 1;
        }

        return row[right.Length];
    }
}
