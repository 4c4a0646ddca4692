namespace PolicyKit.Specification.Hunt.Drawing;

/// <summary>Chance with a seed: the same number draws the same case on every machine.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int count) => _random.Next(count);

    public bool Chance(double share) => _random.NextDouble() < share;

    public T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Some of the items, one at least, none twice.</summary>
    public T[] Some<T>(IReadOnlyList<T> items, int most)
    {
        int count = 1 + Below(Math.Min(most, items.Count));
        return [.. Enumerable.Range(0, count).Select(_ => One(items)).Distinct()];
    }
}
