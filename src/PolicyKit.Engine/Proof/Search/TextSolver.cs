using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Finds a text that every one of several sets holds and none of several others does, or tells that there is none. Exact without
/// policy variables. With them, "none" still holds whatever their values are: in one of the sets that must hold the text they are
/// symbols, in the others they may be any text, and in those that must not they match nothing but themselves.
/// </summary>
internal static class TextSolver
{
    /// <param name="wanted">The sets that must hold the text.</param>
    /// <param name="unwanted">The sets that must not.</param>
    /// <param name="others">The letters to fill open places with, the best first.</param>
    /// <param name="budget">The steps that are left.</param>
    public static TextSolution Solve(IReadOnlyList<TextSet> wanted, IReadOnlyList<TextSet> unwanted, string others, SearchBudget budget)
    {
        int first = ChoosePrimary(wanted);
        TextSet primary = first < 0 ? TextSet.Everything : wanted[first];
        bool isUnknown = false;
        foreach (TextPattern pattern in primary.Patterns)
        {
            budget.Spend();
            TextSolution solution = Solve(pattern, wanted, first, unwanted, others, budget);
            if (solution.Text is not null) return solution;
            isUnknown |= solution.IsUnknown;
            if (budget.IsSpent) return TextSolution.Unknown;
        }

        return isUnknown ? TextSolution.Unknown : TextSolution.None;
    }

    /// <summary>The set whose patterns are gone through one by one: one with variables, else that with the fewest wildcards.</summary>
    private static int ChoosePrimary(IReadOnlyList<TextSet> wanted)
    {
        int best = -1;
        for (int i = 0; i < wanted.Count; i++)
        {
            if (best < 0 || IsBetter(wanted[i], wanted[best])) best = i;
        }

        return best;

        static bool IsBetter(TextSet one, TextSet other) => one.IsDomain != other.IsDomain
            ? other.IsDomain
            : one.HasVariables != other.HasVariables ? one.HasVariables
            : one.Wildcards != other.Wildcards ? one.Wildcards < other.Wildcards : one.Patterns.Count < other.Patterns.Count;
    }

    private static TextSolution Solve(
        TextPattern pattern, IReadOnlyList<TextSet> wanted, int first, IReadOnlyList<TextSet> unwanted, string others, SearchBudget budget)
    {
        var avoided = new List<TextPattern>();
        foreach (TextSet set in unwanted)
        {
            if (set.Has(pattern)) return TextSolution.None;
            foreach (TextPattern other in set.Patterns)
            {
                if (!other.MayMeet(pattern)) continue;
                if (!other.IgnoresCase && !pattern.IgnoresCase && PatternContainment.MatchesAsText(other.Tokens, pattern.Tokens)) return TextSolution.None;
                avoided.Add(other);
            }
        }

        var groups = new List<IReadOnlyList<TextPattern>>();
        for (int i = 0; i < wanted.Count; i++)
        {
            if (i == first || wanted[i].IsEverything) continue;
            List<TextPattern> group = wanted[i].Patterns.Where(other => other.HasVariables || pattern.HasVariables || other.MayMeet(pattern)).ToList();
            if (group.Count == 0) return TextSolution.None;
            if (!pattern.IgnoresCase && group.Exists(other => !other.IgnoresCase && PatternContainment.MatchesAsText(other.Tokens, pattern.Tokens))) continue;
            groups.Add(group);
        }

        budget.Spend(avoided.Count / 8);
        if (pattern.IsExact && groups.Count == 0 && avoided.Count == 0) return TextSolution.Of(pattern.Tokens);
        return new TextSearch(TextAutomaton.Of(pattern, groups, avoided), others, budget).Run();
    }
}
