using PolicyKit.Matching;

namespace PolicyKit.Rules.Breadth;

/// <summary>
/// A <c>*</c> that stands directly behind a letter or digit of a resource's name, as in <c>arn:aws:s3:::acme*</c>: it also matches the
/// names that merely begin alike, such as <c>acme2</c>.
/// </summary>
/// <param name="Arn">The ARN.</param>
/// <param name="Start">Where the name begins in it.</param>
/// <param name="Star">Where the wildcard stands in it.</param>
/// <param name="IsBucket">Whether the name is that of an S3 bucket.</param>
internal sealed record NamePrefix(Arn Arn, int Start, int Star, bool IsBucket)
{
    private static readonly char[] Separators = ['/', ':'];
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The name up to the wildcard.</summary>
    public string Prefix => Arn.Text.Substring(Start, Star - Start);

    /// <summary>A name that the pattern matches and that nobody meant.</summary>
    public string Sibling => Prefix + (char.IsDigit(Prefix[Prefix.Length - 1]) ? "0" : "2");

    /// <summary>Finds such a wildcard; null where there is none, or where it follows text that is not known.</summary>
    public static NamePrefix? Find(string text)
    {
        if (Arn.TryParse(text) is not { IsComplete: true } arn) return null;
        int resource = arn.StartOf(5);
        int star = text.IndexOfAny(Wildcards, resource);
        if (star <= resource || text[star] != '*' || !IsNameCharacter(text[star - 1])) return null;
        if (HasUnknown(text, resource, star)) return null;
        bool isS3 = IsS3(arn);
        int separator = text.LastIndexOfAny(Separators, star - 1, star - resource);
        bool isBucket = isS3 && separator < 0;
        if (!isBucket && !EndsWithStar(text, star)) return null;

        // The first word of other ARNs is a type, such as role/ or function:; a wildcard in it is no name's.
        return isBucket || separator >= resource ? new(arn, separator < 0 ? resource : separator + 1, star, isBucket) : null;
    }

    /// <summary>
    /// Whether a resource is one named thing with what it holds, or a family of names with a delimiter. What is unknown counts as
    /// confined, since nothing can be said against it.
    /// </summary>
    public static bool IsConfined(string text)
    {
        if (text.IndexOf(PatternToken.Hole) >= 0 || PolicyVariable.IndexIn(text) >= 0) return true;
        if (Arn.TryParse(text) is not { IsComplete: true } arn || Find(text) is not null) return false;
        int resource = arn.StartOf(5);
        int wildcard = text.IndexOfAny(Wildcards, resource);
        if (wildcard < 0) return text.Length > resource;
        int name = IsS3(arn) ? resource : text.IndexOfAny(Separators, resource, wildcard - resource) + 1;
        return name >= resource && wildcard > name;
    }

    private static bool IsS3(Arn arn) => arn is { Service: "s3", Region: "", Account: "" };

    private static bool EndsWithStar(string text, int star) => star == text.Length - 1;

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool HasUnknown(string text, int start, int end)
    {
        int hole = text.IndexOf(PatternToken.Hole, start, end - start);
        int variable = PolicyVariable.IndexIn(text, start);
        return hole >= 0 || (variable >= 0 && variable < end);
    }
}
