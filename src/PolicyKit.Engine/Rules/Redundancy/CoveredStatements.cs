using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Finds the Allow statements of which another one allows everything too, as a proof shows.</summary>
internal static class CoveredStatements
{
    private const int MostProofs = 4;

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
            foreach (int outer in MayCover(index, all, inner))
            {
                // Of two that say the same, one is to stay.
                if (covered.Contains(outer)) continue;
                if (++proofs > MostProofs) break;
                if (!IsCovered(known.Grants, inner, outer)) continue;
                covered.Add(inner);
                yield return (all[inner], all[outer]);
                break;
            }
        }
    }

    /// <summary>What costs little to see: another statement is about all the actions, and demands nothing more.</summary>
    private static IEnumerable<int> MayCover(AllowIndex index, IReadOnlyList<StatementModel> all, int inner)
    {
        HashSet<int>? about = null;
        foreach (string action in KnownStatements.ExampleActions(all[inner]))
        {
            IEnumerable<int> others = index.Of(action.ToLowerInvariant()).Where(other =>
                other != inner && all[other].Conditions.Count <= all[inner].Conditions.Count);
            if (about is null) about = [.. others];
            else about.IntersectWith(others);
            if (about.Count == 0) break;
        }

        return about is null ? [] : about.OrderBy(other => Math.Abs(other - inner));
    }

    private static bool IsCovered(GrantModel grants, int inner, int outer)
    {
        IReadOnlyList<CompiledStatement> all = grants.Layer.Statements;
        return NewAccess.NothingNew(grants.Only([all[inner]]), grants.Only([all[outer]]), Options).IsProven;
    }
}
