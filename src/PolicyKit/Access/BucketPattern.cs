using PolicyKit.Proof;

namespace PolicyKit.Access;

/// <summary>The buckets that one call names: an exact one, or all with a certain beginning.</summary>
internal sealed class BucketPattern
{
    // Buckets of before March 2018 may have upper-case letters, underscores and up to 255 characters.
    private const int LegacyMaxLength = 255;
    private readonly string? _problem;

    private BucketPattern(string text, bool isExact, string? problem)
    {
        Text = text;
        IsExact = isExact;
        _problem = problem;
    }

    /// <summary>The name or pattern as it stands in the ARN.</summary>
    public string Text { get; }

    /// <summary>Whether one bucket is meant. Its objects are then named apart; a pattern's <c>*</c> crosses the slash and opens them too.</summary>
    public bool IsExact { get; }

    public static BucketPattern Named(string name) => new(name, true, ProblemOf(name, BucketName.MinLength));

    public static BucketPattern StartingWith(string prefix)
    {
        string? problem = ProblemOf(prefix, 2);
        if (problem is null && prefix[prefix.Length - 1] is not ('-' or '.'))
        {
            problem = $"the beginning '{prefix}' ends with neither '-' nor '.', so it would also open '{prefix}2'; "
                + "end it with a delimiter, or say the pattern out loud with BucketsLike";
        }

        return new BucketPattern(prefix + "*", false, problem);
    }

    public static BucketPattern Like(string pattern)
    {
        string? problem = ProblemOf(pattern.Replace("*", "").Replace("?", ""), 1);
        return new BucketPattern(pattern, false, problem);
    }

    public IEnumerable<string> Problems() => _problem is null ? [] : [_problem];

    public IEnumerable<string> Resources(string partition)
    {
        string bucket = $"arn:{partition}:s3:::{Text}";
        return IsExact ? [bucket, bucket + "/*"] : [bucket];
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
