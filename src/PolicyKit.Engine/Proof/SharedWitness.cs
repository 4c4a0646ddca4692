using PolicyKit.Matching;

namespace PolicyKit.Proof;

/// <summary>
/// Finds a resource that two patterns match, by walking both side by side: shortest first, then filled up where both leave the
/// text open, until it is a name that S3 would take.
/// </summary>
internal static class SharedWitness
{
    private const int ResourceField = 5;
    private static readonly ResourcePattern AnyBucket = ResourcePattern.Parse("arn:aws:s3:::*");

    /// <summary>The ARN of a resource that both patterns match. They must overlap.</summary>
    public static string Find(ResourcePattern a, ResourcePattern b)
    {
        if (a.Whole.IsEverything) a = b.Whole.IsEverything ? AnyBucket : b;
        if (b.Whole.IsEverything) b = a;
        if (a.Whole.IsExact && a.HasLiteralFields) return a.Whole.Tokens;
        if (b.Whole.IsExact && b.HasLiteralFields) return b.Whole.Tokens;
        if (!a.IsArn || !b.IsArn || (a.HasLiteralFields && b.HasLiteralFields))
        {
            return WitnessText.Complete(CommonText.Find(a.Whole.Tokens, b.Whole.Tokens));
        }

        IReadOnlyList<WildcardPattern> ofA = a.SplitFields(), ofB = b.SplitFields();
        var fields = new string[ResourceField + 1];
        for (int i = 0; i < fields.Length; i++)
        {
            string text = CommonText.Find(ofA[i].Tokens, ofB[i].Tokens);
            // Region and account may be empty, as they are for a bucket; what is open there is left out.
            fields[i] = i == ResourceField ? text : WitnessText.Empty(text);
        }

        if (fields[1].Length == 0) fields[1] = "aws";
        if (fields[2].Length == 0) fields[2] = "s3";
        return WitnessText.Complete(string.Join(":", fields));
    }
}
