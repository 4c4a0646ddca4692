namespace PolicyKit.Proof.Search;

/// <summary>How many steps a proof may still take. One thread's own.</summary>
internal sealed class SearchBudget(int steps)
{
    private int _left = steps;

    public bool IsSpent => _left <= 0;

    public void Spend(int steps = 1) => _left -= steps;
}
