using PolicyKit.Proof;
using PolicyKit.Services;

namespace PolicyKit.Access;

/// <summary>The buckets that one call names, an exact one or all that a pattern matches, and what is allowed on them.</summary>
internal sealed class BucketPattern
{
    // Buckets of before March 2018 may have upper-case letters, underscores and up to 255 characters.
    private const int LegacyMaxLength = 255;

    private BucketPattern(string problem)
    {
        Problem = problem;
        Permissions = [];
    }

    private BucketPattern(S3.BucketArn bucket, bool withObjects) =>
        Permissions = withObjects ? [bucket.All, bucket.Objects().All] : [bucket.All];

    /// <summary>Everything S3 can do with the buckets and their objects; nothing where there is a problem.</summary>
    public Permission[] Permissions { get; }

    /// <summary>What keeps the name from being used, or null.</summary>
    public string? Problem { get; }

    public static BucketPattern Named(string name) =>
        ProblemOf(name, BucketName.MinLength) is { } problem ? new(problem) : new(S3.Bucket(name), withObjects: true);

    public static BucketPattern StartingWith(string prefix)
    {
        if (ProblemOf(prefix, 2) is { } problem) return new(problem);
        if (prefix[prefix.Length - 1] is not ('-' or '.'))
        {
            return new($"the beginning '{prefix}' ends with neither '-' nor '.', so it would also open '{prefix}2'; "
                + "end it with a delimiter, or say the pattern out loud with BucketsLike");
        }

        return Like(Name.StartsWith(prefix));
    }

    /// <summary>
    /// A last <c>*</c> crosses the slash and opens the objects too; behind any other pattern they are named apart.
    /// </summary>
    public static BucketPattern Like(Name pattern)
    {
        S3.BucketArn bucket = S3.Bucket(pattern);
        return new(bucket, withObjects: !bucket.Tail.EndsWith("*", StringComparison.Ordinal));
    }

    private static string? ProblemOf(string name, int minLength)
    {
        if (name.Length < minLength) return $"the bucket name '{name}' is too short";
        if (name.Length > LegacyMaxLength) return $"the bucket name '{name}' has more than {LegacyMaxLength} characters";
        foreach (char c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_') continue;
            return $"the bucket name '{name}' holds '{c}'; letters, digits, '-', '.' and '_' are possible";
        }

        return null;
    }
}
