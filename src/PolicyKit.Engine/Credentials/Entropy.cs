namespace PolicyKit.Credentials;

/// <summary>How unlike words a text is.</summary>
internal static class Entropy
{
    /// <summary>
    /// The Shannon entropy in bits a character: about 4.7 to 5 for 40 random characters of base 64, at most 4 for hexadecimal.
    /// </summary>
    public static double BitsPerCharacter(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (char c in text)
            counts[c] = counts.TryGetValue(c, out int count) ? count + 1 : 1;
        double bits = 0;
        foreach (int count in counts.Values)
        {
            double share = (double)count / text.Length;
            bits -= share * Math.Log(share, 2);
        }
        return bits;
    }
}
