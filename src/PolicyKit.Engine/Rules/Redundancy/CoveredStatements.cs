using PolicyKit.Conditions;
using PolicyKit.Evaluation;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>Finds the Allow statements of which another one allows everything too, as a proof shows.</summary>
internal sealed class CoveredStatements
{
    private const int MostProofs = 4;

    private const int MostCompared = 400;

    private static readonly ProofOptions Options = new() { Budget = 2_000 };

    private readonly KnownStatements _known;
    private readonly IReadOnlyList<StatementModel> _all;
    private readonly AllowIndex _index;
    private readonly ValueCover[]?[] _resources;

    // How many of a statement's actions another one is about.
    private readonly int[] _met;

    private CoveredStatements(KnownStatements known)
    {
        _known = known;
        _all = known.Statements;
        _index = new AllowIndex(_all);
        _resources = new ValueCover[]?[_all.Count];
        _met = new int[_all.Count];
    }

    /// <param name="known">The statements.</param>
    /// <param name="isAsked">Which of them are to be looked at, since a proof costs something.</param>
    public static IEnumerable<(StatementModel Inner, StatementModel Outer)> Find(KnownStatements known, Func<StatementModel, bool> isAsked) =>
        known.Statements.Count < 2 ? [] : new CoveredStatements(known).Find(isAsked);

    private IEnumerable<(StatementModel Inner, StatementModel Outer)> Find(Func<StatementModel, bool> isAsked)
    {
        var covered = new HashSet<int>();
        for (int inner = 0; inner < _all.Count; inner++)
        {
            if (!_all[inner].IsAllow || !isAsked(_all[inner])) continue;
            int proofs = 0;
            foreach (int outer in MayCover(inner))
            {
                // Of two that say the same, one is to stay.
                if (covered.Contains(outer) || AreOnePerResource(_all[inner], _all[outer])) continue;
                if (++proofs > MostProofs) break;
                if (!IsCovered(_known.Grants, inner, outer)) continue;
                covered.Add(inner);
                yield return (_all[inner], _all[outer]);
                break;
            }
        }
    }

    /// <summary>What costs little to see: another statement is about all the actions and resources, and demands nothing more.</summary>
    private IEnumerable<int> MayCover(int inner)
    {
        int actions = 0;
        var about = new List<int>();
        foreach (string action in KnownStatements.ExampleActions(_all[inner]))
        {
            foreach (int other in _index.Of(action.ToLowerInvariant()))
            {
                if (_met[other] != actions || other == inner) continue;
                if (actions == 0) about.Add(other);
                _met[other] = actions + 1;
            }

            actions++;
        }

        // All are looked at, so that the next statement finds none met.
        about.RemoveAll(other =>
        {
            bool isMet = _met[other] == actions;
            _met[other] = 0;
            return !isMet || !HasResourcesOf(other, inner) || !AsksNoMore(_all[other], _all[inner]);
        });
        return about.OrderBy(other => Math.Abs(other - inner));
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

    private bool HasResourcesOf(int outer, int inner)
    {
        if (_all[outer].Resources is not { IsNegated: false } || _all[inner].Resources is not { IsNegated: false }) return true;
        ValueCover[] wide = ResourcesOf(outer), narrow = ResourcesOf(inner);
        if (wide.Length * narrow.Length > MostCompared) return false;
        foreach (ValueCover one in narrow)
        {
            if (!IsCovered(one, wide)) return false;
        }

        return true;
    }

    private static bool IsCovered(ValueCover one, ValueCover[] wide)
    {
        foreach (ValueCover cover in wide)
        {
            if (cover.Covers(one)) return true;
        }

        return false;
    }

    /// <summary>The resources of a statement, which is compared with many, read once.</summary>
    private ValueCover[] ResourcesOf(int statement) => _resources[statement] ??=
        [.. _all[statement].Resources!.Values.Select(value => ValueCover.Resource(value.Text, _known.HasVariables))];

    private static bool IsCovered(GrantModel grants, int inner, int outer)
    {
        IReadOnlyList<CompiledStatement> all = grants.Layer.Statements;
        return NewAccess.NothingNew(grants.Only([all[inner]]), grants.Only([all[outer]]), Options).IsProven;
    }
}
