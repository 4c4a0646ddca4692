namespace PolicyKit.Matching;

/// <summary>Decides whether two token strings match a common text, by walking both side by side: time and steps |a| x |b| at most.</summary>
internal static class PatternOverlap
{
    public static bool Exists(string a, string b)
    {
        int common = 0;
        while (common < a.Length && common < b.Length && PatternToken.IsLiteral(a[common]) && PatternToken.IsLiteral(b[common]))
        {
            if (a[common] != b[common]) return false;
            common++;
        }

        // Row i holds which positions of b can be reached when i tokens of a are used up.
        var row = new bool[b.Length + 1];
        var next = new bool[b.Length + 1];
        row[common] = true;
        for (int i = common; i < a.Length; i++)
        {
            SkipRuns(row, b);
            Array.Clear(next, 0, next.Length);
            bool run = PatternToken.IsRun(a[i]), any = false;
            bool carried = false;
            for (int j = common; j <= b.Length; j++)
            {
                if (run)
                {
                    // The run may swallow everything from the first reachable position on.
                    carried |= row[j];
                    next[j] = carried;
                }
                else if (row[j] && j < b.Length)
                {
                    if (PatternToken.IsRun(b[j])) next[j] = true;
                    else if (a[i] == b[j] || a[i] == PatternToken.AnyOne || b[j] == PatternToken.AnyOne) next[j + 1] = true;
                }

                any |= next[j];
            }

            any |= next[b.Length];
            if (!any) return false;
            (row, next) = (next, row);
        }

        SkipRuns(row, b);
        return row[b.Length];
    }

    private static void SkipRuns(bool[] row, string b)
    {
        for (int j = 0; j < b.Length; j++)
        {
            if (row[j] && PatternToken.IsRun(b[j])) row[j + 1] = true;
        }
    }
}
