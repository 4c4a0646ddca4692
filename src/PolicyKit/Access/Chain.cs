namespace PolicyKit.Access;

/// <summary>
/// An immutable list that grows at its end in constant time, so that a plan of many thousand clients can be built fluently.
/// </summary>
internal sealed class Chain<T>
{
    public static readonly Chain<T> Empty = new(null, default!, 0);

    private readonly Chain<T>? _before;
    private readonly T _last;

    private Chain(Chain<T>? before, T last, int count)
    {
        _before = before;
        _last = last;
        Count = count;
    }

    public int Count { get; }

    public Chain<T> Add(T item) => new(this, item, Count + 1);

    public Chain<T> AddRange(IEnumerable<T> items)
    {
        Chain<T> chain = this;
        foreach (T item in items) chain = chain.Add(item);
        return chain;
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        for (Chain<T> at = this; at._before is not null; at = at._before) items[at.Count - 1] = at._last;
        return items;
    }
}
