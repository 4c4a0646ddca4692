using System.Globalization;
using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>
/// Finds a number or a moment. Between two neighbouring limits all numbers are alike, so that trying each limit and one number
/// beside and between them decides.
/// </summary>
internal static class NumberSolver
{
    /// <summary>The values to try, as policies write them; none where no literal is about numbers.</summary>
    public static IEnumerable<string> Candidates(IReadOnlyList<Literal> literals)
    {
        bool moments = literals.Any(static literal => literal.Sort == ValueSort.Moment), numbers = literals.Any(static literal => literal.Sort == ValueSort.Number);
        if (!moments && !numbers) yield break;
        foreach (decimal number in Numbers(literals))
        {
            if (moments) yield return PolicyDate.Write(number);
            // Seconds are a date too, which dates cannot tell as finely.
            yield return number.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<decimal> Numbers(IReadOnlyList<Literal> literals)
    {
        var limits = new SortedSet<decimal>(literals.SelectMany(static literal => literal.Numbers?.Limits ?? []));
        if (limits.Count == 0) yield return 0;
        decimal? last = null;
        foreach (decimal limit in limits)
        {
            if (last is { } below)
            {
                // A whole number is the better example where there is one.
                if (below + 1 < limit) yield return decimal.Floor(below) + 1;
                // Halved first: the sum of two halves is never too large.
                yield return (below / 2) + (limit / 2);
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
