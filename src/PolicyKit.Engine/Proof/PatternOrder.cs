namespace PolicyKit.Proof;

/// <summary>
/// Sorts patterns by their keys. Keys of one service begin alike, so the characters behind what all have in common are packed
/// into a number that is sorted first; only keys with equal numbers are compared as text.
/// </summary>
internal static class PatternOrder
{
    private const int PackedCharacters = 9;
    private const int BitsPerCharacter = 7;
    private const char LastPacked = (char)127;

    public static void Sort(IndexedPattern[] patterns)
    {
        int common = CommonPrefix(patterns);
        ulong[] numbers = Array.ConvertAll(patterns, pattern => Pack(pattern, common));
        Array.Sort(numbers, patterns);
        Comparer<IndexedPattern> comparer = Comparer<IndexedPattern>.Create(static (a, b) => a.CompareTo(b));
        for (int start = 0; start < patterns.Length;)
        {
            int end = start + 1;
            while (end < patterns.Length && numbers[end] == numbers[start]) end++;
            if (end - start > 1) Array.Sort(patterns, start, end - start, comparer);
            start = end;
        }
    }

    private static int CommonPrefix(IndexedPattern[] patterns)
    {
        if (patterns.Length == 0) return 0;
        int common = patterns[0].KeyLength;
        foreach (IndexedPattern pattern in patterns) common = patterns[0].SharedLength(pattern, common);
        return common;
    }

    /// <summary>
    /// Keeps the order: characters beyond ASCII become one, and a key that ends is no greater than one that goes on.
    /// </summary>
    private static ulong Pack(IndexedPattern pattern, int start)
    {
        ulong number = 0;
        for (int i = start; i < start + PackedCharacters; i++)
        {
            char c = i < pattern.KeyLength ? pattern.KeyAt(i) : '\0';
            number = (number << BitsPerCharacter) | (c < LastPacked ? c : LastPacked);
        }

        return number;
    }
}
