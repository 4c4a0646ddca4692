namespace PolicyKit.Proof;

/// <summary>
/// Counts the different clients in a run of positions without walking it. Positions are visited from the last to the first; of
/// each client only the foremost position seen so far is marked, so the marks up to a run's end are its clients (a Fenwick tree
/// sums them in logarithmic time).
/// </summary>
internal sealed class DistinctClients
{
    private readonly int[] _sums;
    private readonly int[] _foremost;

    public DistinctClients(int positions, int clients)
    {
        _sums = new int[positions + 1];
        _foremost = new int[clients];
        for (int i = 0; i < clients; i++) _foremost[i] = positions;
    }

    /// <summary>How many clients other than one stand between the position visited last and an end.</summary>
    public int CountOthers(int end, int client) => SumBefore(end) - (_foremost[client] < end ? 1 : 0);

    public void Visit(int position, int client)
    {
        if (_foremost[client] < _sums.Length - 1) Add(_foremost[client], -1);
        _foremost[client] = position;
        Add(position, 1);
    }

    private void Add(int position, int value)
    {
        for (int i = position + 1; i < _sums.Length; i += i & -i) _sums[i] += value;
    }

    private int SumBefore(int end)
    {
        int sum = 0;
        for (int i = end; i > 0; i -= i & -i) sum += _sums[i];
        return sum;
    }
}
