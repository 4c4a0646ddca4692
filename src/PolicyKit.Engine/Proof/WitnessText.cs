using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>Fills the open places of a <see cref="CommonText"/>, so that the ARN names something that can exist.</summary>
internal static class WitnessText
{
    private const char Filler = '2';
    private const string ObjectKey = "file";

    public static string Empty(string open) => Fill(open, "");

    public static string Complete(string open)
    {
        int bucket = StartOfBucket(open);
        if (bucket < 0) return Fill(open, "");

        int slash = open.IndexOf('/', bucket);
        string head = Fill(open.Substring(0, bucket), "");
        string name = open.Substring(bucket, (slash < 0 ? open.Length : slash) - bucket);
        return head + CompleteName(name) + (slash < 0 ? "" : CompleteKey(open.Substring(slash)));
    }

    /// <summary>Where the bucket's name begins; -1 for what is no bucket's ARN.</summary>
    private static int StartOfBucket(string open)
    {
        int at = open.IndexOf(":s3:::", StringComparison.Ordinal);
        return at < 0 ? -1 : at + ":s3:::".Length;
    }

    private static string CompleteName(string open)
    {
        string shortest = Fill(open, "");
        for (int length = 0; length <= BucketName.MinLength; length++)
        {
            string name = Fill(open, new string(Filler, length));
            if (BucketName.IsLegal(name)) return name;
        }

        return shortest;
    }

    private static string CompleteKey(string open)
    {
        string key = Fill(open, "");
        return key == "/" ? Fill(open, ObjectKey) : key;
    }

    private static string Fill(string open, string run) => open
        .Replace(PatternToken.AnyRun.ToString(), run)
        .Replace(PatternToken.AnyOne, Filler);
}
