using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Finds the Allow statements of which another one allows everything too, as a proof shows.</summary>
internal static class CoveredStatements
{
    private const int MostProofs = 4;

    private const int MostCompared = 400;

    private static readonly ProofOptions Options = new() { Budget = 2_000 };

    public static IEnumerable<(StatementModel Inner, StatementModel Outer)> Find(KnownStatements known)
    {
        IReadOnlyList<StatementModel> all = known.Statements;
        if (all.Count < 2) yield break;
        var index = new AllowIndex(all);
        var covered = new HashSet<int>();
        for (int inner = 0; inner < all.Count; inner++)
        {
            if (!all[inner].IsAllow) continue;
            int proofs = 0;
            foreach (int outer in MayCover(index, known, inner))
            {
                // Of two that say the same, one is to stay.
                if (covered.Contains(outer) || AreOnePerResource(all[inner], all[outer])) continue;
                if (++proofs > MostProofs) break;
                if (!IsCovered(known.Grants, inner, outer)) continue;
                covered.Add(inner);
                yield return (all[inner], all[outer]);
                break;
            }
        }
    }

    /// <summary>What costs little to see: another statement is about all the actions and resources, and demands nothing more.</summary>
    private static IEnumerable<int> MayCover(AllowIndex index, KnownStatements known, int inner)
    {
        IReadOnlyList<StatementModel> all = known.Statements;
        HashSet<int>? about = null;
        foreach (string action in KnownStatements.ExampleActions(all[inner]))
        {
            IEnumerable<int> others = index.Of(action.ToLowerInvariant()).Where(other =>
                other != inner && AsksNoMore(all[other], all[inner]));
            if (about is null) about = [.. others];
            else about.IntersectWith(others);
            if (about.Count == 0) break;
        }

        return about is null ? []
            : about.Where(other => HasResourcesOf(all[other], all[inner], known.HasVariables)).OrderBy(other => Math.Abs(other - inner));
    }

    /// <summary>Whether each condition of one statement is one of the other too, with the same values or fewer that pass.</summary>
    private static bool AsksNoMore(StatementModel outer, StatementModel inner) => outer.Conditions.Count <= inner.Conditions.Count
        && outer.Conditions.All(asked => inner.Conditions.Any(given => IsSame(asked.Key, given.Key)
            && IsSame(asked.Operator, given.Operator)
            && (ConditionOperator.Parse(asked.Operator.Text).IsNegated
                ? Has(given.Values, asked.Values)
                : Has(asked.Values, given.Values))));

    private static bool IsSame(PolicyText one, PolicyText other) =>
        string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ValueList many, ValueList few) => few.Values.Count <= MostCompared
        && few.Values.All(value => many.Values.Any(other => other.Text == value.Text));

    /// <summary>A statement a resource, all with the same actions, is a way to write; it stays readable where one holds another.</summary>
    private static bool AreOnePerResource(StatementModel one, StatementModel other) =>
        one.Resources is { Values.Count: 1 } mine && other.Resources is { Values.Count: 1 } theirs
        && mine.Values[0].Text != theirs.Values[0].Text
        && one.Actions!.Values.Select(value => value.Text).SequenceEqual(other.Actions!.Values.Select(value => value.Text));

    private static bool HasResourcesOf(StatementModel outer, StatementModel inner, bool variables)
    {
        if (outer.Resources is not { IsNegated: false } wide || inner.Resources is not { IsNegated: false } narrow) return true;
        if (wide.Values.Count * narrow.Values.Count > MostCompared) return false;
        ValueCover[] covers = [.. wide.Values.Select(value => ValueCover.Resource(value.Text, variables))];
        return narrow.Values.All(value =>
            ValueCover.Resource(value.Text, variables) is var one && Array.Exists(covers, cover => cover.Covers(one)));
    }

    private static bool IsCovered(GrantModel grants, int inner, int outer)
    {
        IReadOnlyList<CompiledStatement> all = grants.Layer.Statements;
        return NewAccess.NothingNew(grants.Only([all[inner]]), grants.Only([all[outer]]), Options).IsProven;
    }
}
