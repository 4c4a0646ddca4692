using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Principals;

/// <summary>
/// The Deny statements that stop everyone but those whom their condition spares, as where only a network or a VPC endpoint is let
/// through. A public Allow beside one of them is not public.
/// </summary>
internal sealed class PublicGuard(PolicyModel policy)
{
    /// <summary>Beyond so many comparisons nothing is said against an Allow, so that no policy takes long.</summary>
    private const int Comparisons = 100_000;

    private readonly Lazy<List<StatementModel>> _guards = new(() => [.. policy.Statements.Where(MaySpare)]);
    private int _compared;

    public bool MayGuard(StatementModel allow) => _guards.Value.Exists(deny =>
        Covers(deny.Actions, allow.Actions, ValueCover.Action)
        && Covers(deny.Resources, allow.Resources, text => ValueCover.Resource(text, policy.HasVariables)));

    private static bool MaySpare(StatementModel deny)
    {
        if (deny.IsAllow) return false;
        if (deny.Effect is null || !deny.HasAllConditions) return true;
        return deny.Conditions.Any(RequesterNarrowing.Spares)
            && PrincipalStatements.Named(deny).Any(named => !named.Value.IsKnown || named.Value.Text == "*");
    }

    /// <summary>Whether the Deny is about all that the Allow is about; what is not known counts as covered.</summary>
    private bool Covers(ValueList? deny, ValueList? allow, Func<string, ValueCover> read)
    {
        if (deny is null || allow is null || !deny.IsComplete || !allow.IsComplete) return true;
        if (deny.IsNegated || allow.IsNegated) return deny.IsNegated && allow.IsNegated;
        List<ValueCover> outer = [.. deny.Values.Select(value => read(value.Text))];
        _compared += outer.Count + 1;
        foreach (PolicyText value in allow.Values)
        {
            if (_compared > Comparisons) return true;
            _compared += outer.Count;
            ValueCover inner = read(value.Text);
            if (!outer.Exists(one => one.Covers(inner))) return false;
        }

        return true;
    }
}
