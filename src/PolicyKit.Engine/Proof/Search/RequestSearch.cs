namespace PolicyKit.Proof.Search;

/// <summary>
/// Looks for a request to which certain statements do not apply, beside what is asked of it already: of each such statement some
/// literal must fail, so that the search branches over these, the statement with the fewest ways first. After every step only the
/// dimension that it is about is looked at again.
/// </summary>
internal sealed class RequestSearch(Assignment assignment, SearchBudget budget, Func<Assignment, bool> confirm)
{
    /// <summary>Whether a way was left unexplored.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether a way ended in a request that the evaluator did not confirm.</summary>
    public bool HasUnconfirmed { get; private set; }

    /// <summary>Whether a request was found and confirmed.</summary>
    /// <param name="apply">Literals that must hold.</param>
    /// <param name="avoided">Statements that must not apply.</param>
    public bool Find(IEnumerable<Literal> apply, IReadOnlyList<Clause> avoided)
    {
        int before = assignment.Count;
        try
        {
            var held = new HashSet<int>();
            foreach (Literal literal in apply)
            {
                if (assignment.With(literal).IsImpossible) return false;
                assignment.Push(literal);
                held.Add(literal.Id);
            }

            // A statement that asks for nothing else applies.
            if (avoided.Any(clause => clause.Literals.All(literal => held.Contains(literal.Id)))) return false;

            return Avoid(avoided);
        }
        finally
        {
            assignment.PopTo(before);
        }
    }

    private bool Avoid(IReadOnlyList<Clause> avoided)
    {
        if (budget.IsSpent)
        {
            IsCut = true;
            return false;
        }

        var open = new List<Clause>();
        Clause? chosen = null;
        List<Literal>? ways = null;
        foreach (Clause clause in avoided)
        {
            // Where there is one way only, it is taken before the rest is looked at: it may settle that too.
            if (ways is { Count: 1 })
            {
                open.Add(clause);
                continue;
            }

            if (WaysToAvoid(clause) is not { } found) continue;
            if (found.Count == 0) return false;
            open.Add(clause);
            if (ways is null || found.Count < ways.Count) (chosen, ways) = (clause, found);
        }

        if (chosen is null) return Confirm();
        open.Remove(chosen);
        foreach (Literal way in ways!)
        {
            int before = assignment.Count;
            assignment.Push(way);
            bool found = Avoid(open);
            assignment.PopTo(before);
            if (found) return true;
        }

        return false;
    }

    /// <summary>The literals of which one must hold so that a statement does not apply; null where it cannot apply any more.</summary>
    private List<Literal>? WaysToAvoid(Clause clause)
    {
        budget.Spend(clause.Literals.Count + 1);
        var ways = new List<Literal>();
        foreach (Literal literal in clause.Literals)
        {
            DimensionSolution with = assignment.With(literal);
            if (with.IsImpossible) return null;
            DimensionSolution without = assignment.With(literal.Opposite);
            IsCut |= with.IsUnknown || without.IsUnknown;
            if (!without.IsImpossible) ways.Add(literal.Opposite);
        }

        return ways;
    }

    private bool Confirm()
    {
        if (confirm(assignment)) return true;
        HasUnconfirmed = true;
        return false;
    }
}
