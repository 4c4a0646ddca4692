using PolicyKit.Conditions;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>Finds one value that is as all of several literals ask.</summary>
internal static class ValueSolver
{
    private static readonly TextSet NonEmpty = TextSet.Of(new string([PatternToken.AnyOne, PatternToken.AnyRun]));

    public static DimensionSolution Solve(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        List<Literal> texts = [.. literals.Where(static literal => literal.Sort == ValueSort.Text)];
        if (texts.Count == literals.Count) return SolveText(dimension, texts, budget);
        List<Literal>[] sorts = [.. literals.Where(static literal => literal.Sort != ValueSort.Text).GroupBy(static literal => literal.Sort).Select(Enumerable.ToList)];
        if (sorts.Length > 1 || !texts.TrueForAll(static literal => literal.IsPresence)) return SolveMixed(dimension, texts, sorts, budget);
        return SolveSort(dimension, sorts[0]) is { } value ? DimensionSolution.Of(value) : DimensionSolution.None;
    }

    private static string? SolveSort(Dimension dimension, List<Literal> literals)
    {
        foreach (string value in CandidatesOf(literals))
        {
            if (literals.TrueForAll(literal => literal.Holds(value))) return value;
        }

        // What is no number passes no comparison of numbers.
        string invalid = dimension.Others.Substring(0, 1);
        return !dimension.IsOfOneSort && literals.TrueForAll(literal => literal.Holds(invalid)) ? invalid : null;
    }

    /// <summary>
    /// A key that is compared as text and as a number too: that there is none as one of them, holds; else the values that either
    /// gives are tried, and where none will do, the answer is a value that only may.
    /// </summary>
    private static DimensionSolution SolveMixed(Dimension dimension, List<Literal> texts, List<Literal>[] sorts, SearchBudget budget)
    {
        DimensionSolution text = SolveText(dimension, texts, budget);
        if (text.Values is null || Array.Exists(sorts, sort => SolveSort(dimension, sort) is null)) return text.IsUnknown ? text : DimensionSolution.None;
        List<Literal> all = [.. texts, .. sorts.SelectMany(static sort => sort)];
        IEnumerable<string> exact = texts.SelectMany(static literal => literal.Texts.Patterns).Where(static pattern => pattern.IsExact).Select(static pattern => pattern.Tokens);
        return DimensionSolution.Of(text.Values.Concat(exact).Concat(CandidatesOf(all)).FirstOrDefault(value => all.TrueForAll(literal => literal.Holds(value)))
            ?? text.Values[0]);
    }

    private static IEnumerable<string> CandidatesOf(List<Literal> literals) =>
        NumberSolver.Candidates(literals).Concat(NetworkSolver.Candidates(literals));

    private static DimensionSolution SolveText(Dimension dimension, List<Literal> literals, SearchBudget budget)
    {
        bool isSet = literals.Exists(static literal => literal.Quantifier != SetQuantifier.None);
        List<TextSet> wanted = [.. literals.Where(static literal => literal.IsIn).Select(static literal => literal.Texts.WhenWanted)];
        if (!dimension.Domain.IsEverything) wanted.Add(dimension.Domain);
        else if (dimension.IsMultiValued || isSet) wanted.Add(NonEmpty);
        List<TextSet> unwanted = [.. literals.Where(static literal => !literal.IsIn).Select(static literal => literal.Texts)];
        TextSolution solution = TextSolver.Solve(wanted, unwanted, dimension.Others, budget);
        if (solution is { Text: null, IsUnknown: false } && dimension.LastResort is { } last)
        {
            wanted[wanted.Count - 1] = last;
            solution = TextSolver.Solve(wanted, unwanted, dimension.Others, budget);
        }

        if (solution.IsUnknown) return DimensionSolution.Unknown;
        if (solution.Text is { } text) return DimensionSolution.Of(text);
        // The set operators take empty text for no value, the others do not.
        bool isEmpty = isSet && !dimension.IsMultiValued && dimension.Domain.IsEverything && literals.TrueForAll(static literal => literal.Holds(""));
        return isEmpty ? DimensionSolution.Of("") : DimensionSolution.None;
    }
}
