using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Finds the values of a key that may have several: each must fit all that is asked of every value, and for each thing asked of
/// some value one must fit that too. None is empty text, which AWS counts as no value.
/// </summary>
internal static class SetSolver
{
    public static DimensionSolution Solve(Dimension dimension, IReadOnlyList<Literal> literals, SearchBudget budget)
    {
        List<Literal> ofEach = [.. literals.Where(static literal => literal.Quantifier == SetQuantifier.ForAllValues || literal.IsPresence)];
        List<Literal> ofSome = [.. literals.Where(static literal => literal.Quantifier == SetQuantifier.ForAnyValue && !literal.IsPresence)];
        List<Literal> ofOne = [.. literals.Where(static literal => literal.Quantifier == SetQuantifier.None && !literal.IsPresence)];
        if (ofOne.Count == 0) return FindList(dimension, ofEach, ofSome, budget);

        // An operator of single values is false over a list, negated or not, so that only its opposite can hold there.
        DimensionSolution one = ValueSolver.Solve(dimension, literals, budget);
        if (one.Values is not null || ofOne.Exists(static literal => !literal.IsOpposite)) return one;
        DimensionSolution list = FindList(dimension, ofEach, ofSome, budget);
        return list.IsImpossible ? one : list;
    }

    private static DimensionSolution FindList(Dimension dimension, List<Literal> ofEach, List<Literal> ofSome, SearchBudget budget)
    {
        var values = new List<string>();
        foreach (Literal some in ofSome)
        {
            DimensionSolution one = ValueSolver.Solve(dimension, [.. ofEach, some], budget);
            if (one.Values is null) return one;
            if (!values.Contains(one.Values[0])) values.Add(one.Values[0]);
        }

        if (values.Count == 0)
        {
            DimensionSolution any = ValueSolver.Solve(dimension, ofEach, budget);
            if (any.Values is null) return any;
            values.Add(any.Values[0]);
        }

        return new DimensionSolution(values, false) { IsList = true };
    }
}
