namespace PolicyKit.Catalogue;

/// <summary>
/// AWS's partitions, and which of them a region belongs to (AWS: "Identify AWS resources with Amazon Resource Names (ARNs)").
/// </summary>
internal static class Partitions
{
    public const string Commercial = "aws";

    public static readonly IReadOnlyList<string> All =
        [Commercial, "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"];

    private static readonly (string Region, string Partition)[] Others =
    [
        ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("eusc-", "aws-eusc"), ("us-iso-", "aws-iso"), ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"), ("us-isof-", "aws-iso-f"),
    ];

    /// <summary>Whether a text has a region's shape: letters, then words, then a number, as in <c>us-gov-west-1</c>.</summary>
    public static bool IsRegion(string text)
    {
        string[] words = text.Split('-');
        if (words.Length < 3 || words[0].Length is < 2 or > 4 || words[words.Length - 1].Length is 0 or > 2) return false;
        for (int i = 0; i < words.Length - 1; i++)
        {
            if (words[i].Length == 0 || !words[i].All(c => c is >= 'a' and <= 'z')) return false;
        }

        return words[words.Length - 1].All(c => c is >= '0' and <= '9');
    }

    /// <summary>The partition of a region.</summary>
    public static string Of(string region)
    {
        foreach ((string prefix, string partition) in Others)
        {
            if (region.StartsWith(prefix, StringComparison.Ordinal)) return partition;
        }

        return Commercial;
    }
}
