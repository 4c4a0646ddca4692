using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>Tells whether one dimension can be as several literals ask.</summary>
internal static class DimensionSolver
{
    private static readonly TextSet NonEmpty = TextSet.Of(new string([Matching.PatternToken.AnyOne, Matching.PatternToken.AnyRun]));

    public static DimensionSolution Solve(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        foreach (Literal literal in literals)
        {
            // The very thing and its opposite.
            if (literals.Any(other => other.Id == (literal.Id ^ 1))) return DimensionSolution.None;
        }

        if (dimension.IsOptional && literals.All(static literal => literal.AllowsAbsence)) return DimensionSolution.Absent;
        // Absence is asked for and cannot be, since another literal asks for a value.
        if (literals.Any(static literal => literal.IsIn && literal.Sort == ValueSort.Text && literal.Texts.Patterns.Count == 0
            && literal.Quantifier != SetQuantifier.ForAllValues)) return DimensionSolution.None;
        return dimension.IsMultiValued ? SolveSet(dimension, literals, budget) : SolveOne(dimension, literals, budget);
    }

    /// <summary>
    /// Several values: each must fit all that is asked of every value, and for each thing asked of some value one must fit that too.
    /// </summary>
    private static DimensionSolution SolveSet(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        List<Literal> ofEach = [.. literals.Where(static literal => literal.Quantifier == SetQuantifier.ForAllValues || IsPresence(literal))];
        List<Literal> ofSome = [.. literals.Where(static literal => literal.Quantifier == SetQuantifier.ForAnyValue && !IsPresence(literal))];
        if (ofSome.Count == 0) return SolveOne(dimension, ofEach, budget);
        var values = new List<string>();
        foreach (Literal some in ofSome)
        {
            DimensionSolution one = SolveOne(dimension, [.. ofEach, some], budget);
            if (one.Values is null) return one;
            if (!values.Contains(one.Values[0])) values.Add(one.Values[0]);
        }

        return new DimensionSolution(values, false);
    }

    private static DimensionSolution SolveOne(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        List<Literal> numbers = [.. literals.Where(static literal => literal.Sort is ValueSort.Number or ValueSort.Moment)];
        List<Literal> networks = [.. literals.Where(static literal => literal.Sort == ValueSort.Network)];
        List<Literal> texts = [.. literals.Where(static literal => literal.Sort == ValueSort.Text)];
        string? value = null;
        if (numbers.Count > 0 && (value = NumberSolver.Solve(numbers)) is null) return DimensionSolution.None;
        if (networks.Count > 0 && (value = NetworkSolver.Solve(networks)) is null) return DimensionSolution.None;
        if (value is not null && texts.TrueForAll(IsPresence)) return new DimensionSolution([value], false);
        // A key that is compared as text and as a number too is only looked at as each: that there is none as one of them, holds.
        List<TextSet> wanted = [.. texts.Where(static literal => literal.IsIn).Select(static literal => literal.Texts)];
        if (!dimension.Domain.IsEverything) wanted.Add(dimension.Domain);
        else if (dimension.IsMultiValued) wanted.Add(NonEmpty);
        List<TextSet> unwanted = [.. texts.Where(static literal => !literal.IsIn).Select(static literal => literal.Texts)];
        TextSolution solution = TextSolver.Solve(wanted, unwanted, dimension.Others, budget);
        if (solution is { Text: null, IsUnknown: false } && dimension.LastResort is { } last)
        {
            wanted[wanted.Count - 1] = last;
            solution = TextSolver.Solve(wanted, unwanted, dimension.Others, budget);
        }

        if (solution.IsUnknown) return DimensionSolution.Unknown;
        return solution.Text is { } text ? new DimensionSolution([value ?? text], false) : DimensionSolution.None;
    }

    /// <summary>Whether the literal only asks that there is a value.</summary>
    private static bool IsPresence(Literal literal) => !literal.IsIn && literal.Sort == ValueSort.Text && literal.Texts.Patterns.Count == 0;
}
