namespace PolicyKit.Analyzers.Literals;

/// <summary>
/// Raw literals have no escapes: as many quotes as delimit them, or as many braces as open a hole, cannot be content.
/// </summary>
internal static class RawRuns
{
    /// <summary>Whether the new text can stand between its neighbours in a raw literal of this style.</summary>
    public static bool Fit(string before, string newText, string after, LiteralStyle style)
    {
        string all = before + newText + after;
        if (Longest(all, '"') >= style.Quotes)
            return false;
        return !style.IsInterpolated || (Longest(all, '{') < style.Dollars && Longest(all, '}') < style.Dollars);
    }

    private static int Longest(string text, char wanted)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
