namespace PolicyKit.Rewriting;

/// <summary>A hash that is the same in every process, on every platform, for ever: what is deployed depends on it (FNV-1a,
/// mixed).</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        ulong hash = 14_695_981_039_346_656_037UL;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1_099_511_628_211UL);
        hash = unchecked((hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL);
        hash = unchecked((hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL);
        return hash ^ (hash >> 33);
    }

    public static bool Bit(ulong hash, int index) => ((hash >> index) & 1) != 0;
}
