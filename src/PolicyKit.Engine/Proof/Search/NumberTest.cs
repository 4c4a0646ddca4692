using PolicyKit.Conditions;

namespace PolicyKit.Proof.Search;

/// <summary>A comparison with any of several limits.</summary>
internal sealed record NumberTest(ConditionComparison Comparison, IReadOnlyList<decimal> Limits)
{
    public bool Holds(decimal number)
    {
        foreach (decimal limit in Limits)
        {
            if (Evaluation.ConditionValues.Compare(Comparison, number, limit)) return true;
        }

        return false;
    }
}
