using System.Globalization;
using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Finds a number or a moment. Between two neighbouring limits all numbers are alike, so that trying each limit and one number
/// beside and between them decides.
/// </summary>
internal static class NumberSolver
{
    public static string? Solve(IReadOnlyList<Literal> literals)
    {
        foreach (decimal number in Candidates(literals))
        {
            if (literals.All(literal => literal.Numbers!.Holds(number) == literal.IsIn))
            {
                return literals.Any(static literal => literal.Sort == ValueSort.Moment)
                    ? PolicyDate.Write(number)
                    : number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static IEnumerable<decimal> Candidates(IReadOnlyList<Literal> literals)
    {
        var limits = new SortedSet<decimal>(literals.SelectMany(static literal => literal.Numbers!.Limits));
        if (limits.Count == 0) yield return 0;
        decimal? last = null;
        foreach (decimal limit in limits)
        {
            if (last is { } below)
            {
                // A whole number is the better example where there is one.
                if (below + 1 < limit) yield return decimal.Floor(below) + 1;
                yield return below + ((limit - below) / 2);
            }
            else if (limit > decimal.MinValue + 1)
            {
                yield return limit - 1;
            }

            yield return limit;
            last = limit;
        }

        if (last is { } greatest && greatest < decimal.MaxValue - 1) yield return greatest + 1;
    }
}
