namespace PolicyKit.Matching;

/// <summary>
/// Decides whether every text of one token string is a text of another. Exact, but for an outer pattern that holds <c>?</c> and
/// more than 63 tokens, or whose search outgrows its budget: those answer false, "not proven".
/// </summary>
internal static class PatternContainment
{
    private const int Budget = 4_096;

    public static bool Holds(string outer, string inner)
    {
        if (MatchesAsText(outer, inner)) return true;

        // Without '?' the walk above is exact: what fills a '*' of the inner pattern may be a letter that the outer one does not
        // have, so only a '*' of the outer pattern can take it up, and then takes up whatever else fills it.
        return outer.IndexOf(PatternToken.AnyOne) >= 0 && outer.Length < 64 && IsContainedBySearch(outer, inner);
    }

    /// <summary>
    /// Matches the inner pattern as if it were text: its <c>*</c> is a symbol that only <c>*</c> matches. Linear in practice, and
    /// what it says holds; that it says no is no proof.
    /// </summary>
    public static bool MatchesAsText(string outer, string inner)
    {
        int token = 0, at = 0, star = -1, resume = 0;
        while (at < inner.Length)
        {
            bool more = token < outer.Length;
            if (more && outer[token] is PatternToken.AnyRun or PatternToken.AnyRunInField)
            {
                star = token++;
                resume = at;
            }
            else if (more && outer[token] != PatternToken.Unknown
                && (outer[token] == inner[at] || IsOneFor(outer[token], inner[at])))
            {
                token++;
                at++;
            }
            else if (star >= 0 && (outer[star] == PatternToken.AnyRun || StaysInField(inner[resume])))
            {
                token = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (token < outer.Length && outer[token] is PatternToken.AnyRun or PatternToken.AnyRunInField) token++;
        return token == outer.Length;
    }

    private static bool IsOneFor(char outer, char inner) => PatternToken.IsOne(outer)
        && !PatternToken.IsRun(inner) && !PatternToken.IsVariable(inner) && (outer == PatternToken.AnyOne || StaysInField(inner));

    private static bool StaysInField(char token) => PatternToken.IsInField(token)
        || (PatternToken.IsLiteral(token) && token != ':' && !PatternToken.IsVariable(token));

    /// <summary>
    /// Walks the inner pattern beside every set of positions that the outer one can be in, looking for a text that the inner
    /// pattern accepts and the outer does not. A larger set at the same place is dropped: it can only accept more.
    /// </summary>
    private static bool IsContainedBySearch(string outer, string inner)
    {
        string letters = Letters(outer, inner);
        var seen = new List<ulong>[inner.Length + 1];
        var work = new Stack<(int At, ulong Positions)>();
        Push(0, Close(1UL, outer));
        int steps = 0;
        while (work.Count > 0)
        {
            if (++steps > Budget) return false;
            (int at, ulong positions) = work.Pop();
            if (at == inner.Length)
            {
                if ((positions & (1UL << outer.Length)) == 0) return false;
                continue;
            }

            bool run = PatternToken.IsRun(inner[at]);
            if (run) Push(at + 1, positions);
            if (PatternToken.IsLiteral(inner[at]))
            {
                Push(at + 1, Step(positions, outer, inner[at]));
                continue;
            }

            foreach (char letter in letters) Push(run ? at : at + 1, Step(positions, outer, letter));
        }

        return true;

        void Push(int at, ulong positions)
        {
            List<ulong> known = seen[at] ??= [];
            foreach (ulong smaller in known)
            {
                if ((smaller & ~positions) == 0) return;
            }

            known.Add(positions);
            work.Push((at, positions));
        }
    }

    private static ulong Step(ulong positions, string outer, char letter)
    {
        ulong next = 0;
        for (int i = 0; i < outer.Length; i++)
        {
            if ((positions & (1UL << i)) == 0) continue;
            if (outer[i] == PatternToken.AnyRun) next |= 1UL << i;
            else if (outer[i] == PatternToken.AnyOne || outer[i] == letter) next |= 1UL << (i + 1);
        }

        return Close(next, outer);
    }

    private static ulong Close(ulong positions, string outer)
    {
        for (int i = 0; i < outer.Length; i++)
        {
            if ((positions & (1UL << i)) != 0 && outer[i] == PatternToken.AnyRun) positions |= 1UL << (i + 1);
        }

        return positions;
    }

    /// <summary>The literal characters of both patterns, and one that neither has.</summary>
    private static string Letters(string outer, string inner)
    {
        var letters = new SortedSet<char>();
        foreach (char c in outer + inner)
        {
            if (PatternToken.IsLiteral(c)) letters.Add(c);
        }

        char other = '\u0001';
        while (letters.Contains(other)) other++;
        letters.Add(other);
        return string.Concat(letters);
    }
}
