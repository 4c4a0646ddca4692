using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>A statement as what it asks of each dimension: it applies where all its literals hold.</summary>
/// <param name="Literals">The literals.</param>
/// <param name="Actions">What it says of the action; null where it applies to each.</param>
internal sealed record Clause(IReadOnlyList<Literal> Literals, Literal? Actions)
{
    /// <summary>Whether both may apply to one request, as far as the beginnings of what they ask for tell.</summary>
    public bool MayMeet(Clause other)
    {
        if (Actions is { IsIn: true } mine && other.Actions is { IsIn: true } theirs
            && mine.Dimension == theirs.Dimension && !mine.Texts.MayShareService(theirs.Texts)) return false;
        foreach (Literal literal in Literals)
        {
            if (!AsksForText(literal)) continue;
            foreach (Literal counterpart in other.Literals)
            {
                if (counterpart.Dimension == literal.Dimension && AsksForText(counterpart) && !literal.Texts.MayMeet(counterpart.Texts)) return false;
            }
        }

        return true;
    }

    private static bool AsksForText(Literal literal) =>
        literal is { IsIn: true, AllowsAbsence: false, Sort: ValueSort.Text, Quantifier: SetQuantifier.None };
}
