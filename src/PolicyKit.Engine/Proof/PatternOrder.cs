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
        ulong[] numbers = Array.ConvertAll(patterns, pattern => Pack(pattern.Key, common));
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
        string first = patterns[0].Key;
        int common = first.Length;
        foreach (IndexedPattern pattern in patterns)
        {
            if (string.CompareOrdinal(first, 0, pattern.Key, 0, common) == 0) continue;
            int length = 0;
            while (length < common && length < pattern.Key.Length && first[length] == pattern.Key[length]) length++;
            common = length;
        }

        return common;
    }

    /// <summary>
    /// Keeps the order: characters beyond ASCII become one, and a key that ends is no greater than one that goes on.
    /// </summary>
    private static ulong Pack(string key, int start)
    {
        ulong number = 0;
        for (int i = start; i < start + PackedCharacters; i++)
        {
            char c = i < key.Length ? key[i] : '\0';
            number = (number << BitsPerCharacter) | (c < LastPacked ? c : LastPacked);
        }

        return number;
    }
}
