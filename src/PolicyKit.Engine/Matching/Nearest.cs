namespace PolicyKit.Matching;

/// <summary>Finds the name that was meant by a misspelt one.</summary>
internal static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>The known name that differs only in case, or else in the fewest letters (at most a quarter of them, and at most two), or null.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = Math.Min(2, Math.Max(1, name.Length / 4)) + 1;
        string folded = name.ToLowerInvariant();
        foreach (string candidate in known)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)) return candidate;
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance || name.Length > LongestCompared) continue;
            int distance = Distance(folded, candidate.ToLowerInvariant());
            if (distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>How many letters must be put in, taken out or changed, or neighbours swapped.</summary>
    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
