namespace PolicyKit.Analyzers.Values;

/// <summary>The choices between values that a reading met, and which it took; all ways through them are gone one after the other.</summary>
internal sealed class Choices
{
    // More ways are not worth the time, and nothing is said of what they decide.
    private const int MostWays = 8;

    private readonly List<(string What, int Count, int Taken)> _made = [];
    private readonly bool _isNone;

    public Choices()
    {
    }

    private Choices(bool isNone) => _isNone = isNone;

    /// <summary>Makes none.</summary>
    public static Choices None { get; } = new(isNone: true);

    /// <summary>Which of the values is taken on this way; null where there are too many.</summary>
    public int? Take(string what, int count)
    {
        if (_isNone) return null;
        int ways = count;
        foreach ((string other, int of, int taken) in _made)
        {
            if (other == what) return of == count ? taken : null;
            ways *= of;
        }

        if (ways > MostWays) return null;
        _made.Add((what, count, 0));
        return 0;
    }

    /// <summary>Goes to the next way; false when there is none.</summary>
    public bool Next()
    {
        for (int last = _made.Count - 1; last >= 0; last--)
        {
            (string what, int count, int taken) = _made[last];
            _made.RemoveAt(last);
            if (taken + 1 == count) continue;
            _made.Add((what, count, taken + 1));
            return true;
        }

        return false;
    }
}
