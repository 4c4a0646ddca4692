using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>Tells whether one dimension can be as several literals ask.</summary>
internal static class DimensionSolver
{
    public static DimensionSolution Solve(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        foreach (Literal literal in literals)
        {
            // The very thing and its opposite.
            if (literals.Any(other => other.Id == (literal.Id ^ 1))) return DimensionSolution.None;
        }

        if (dimension.IsOptional && literals.All(static literal => literal.AllowsAbsence)) return DimensionSolution.Absent;
        if (dimension.Example is { } example && literals.All(literal => literal.Holds(example))) return DimensionSolution.Of(example);
        // Absence is asked for and cannot be, since another literal asks for a value.
        if (literals.Any(static literal => literal.IsIn && literal.Sort == ValueSort.Text && literal.Texts.Patterns.Count == 0
            && literal.Quantifier != SetQuantifier.ForAllValues)) return DimensionSolution.None;
        return dimension.IsMultiValued ? SetSolver.Solve(dimension, literals, budget) : ValueSolver.Solve(dimension, literals, budget);
    }
}
