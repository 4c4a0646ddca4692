namespace PolicyKit.Rules;

/// <summary>Writes lists into messages, cut where they would be too long to read.</summary>
internal static class Listing
{
    private const int Most = 4;

    /// <summary>The items, parted by commas; of many the first ones and how many more there are.</summary>
    public static string Of(IEnumerable<string?> items)
    {
        string?[] all = [.. items.Distinct()];
        if (all.Length <= Most) return string.Join(", ", all);
        return $"{string.Join(", ", all.Take(Most - 1))} and {all.Length - Most + 1} more";
    }
}
