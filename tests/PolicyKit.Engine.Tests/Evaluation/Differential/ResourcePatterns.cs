using PolicyKit.Matching;

namespace PolicyKit.Engine.Tests.Evaluation.Differential;

/// <summary>Makes patterns of resources that often match them.</summary>
internal static class ResourcePatterns
{
    private static readonly char[] Separators = ['/', ':'];

    /// <summary>A pattern with at most six <c>*</c>, since the oracle's regular expressions go back and forth over each.</summary>
    public static string Make(string resource, (int At, int Length, int Kind)[] edits, int variable)
    {
        if (resource == "*") return resource;
        string pattern = resource;
        foreach ((int at, int length, int kind) in edits) pattern = Edit(pattern, at % pattern.Length, length, kind);
        int start = Arn.TryParse(pattern)!.StartOf(5);
        pattern = pattern[..start] + Substitute(pattern[start..], variable);
        if (!IsReadAlike(pattern)) return resource;
        return pattern;
    }

    /// <summary>Puts a wildcard in the place of some characters, never of the word arn, of the service, or of a colon between fields.</summary>
    private static string Edit(string pattern, int at, int length, int kind)
    {
        Arn arn = Arn.TryParse(pattern)!;
        int end = Math.Min(pattern.Length, at + length);
        int next = pattern.IndexOf(':', at);
        if (at < arn.StartOf(5)) end = Math.Min(end, next);
        bool isOutside = at < arn.StartOf(1) || (at >= arn.StartOf(2) - 1 && at < arn.StartOf(3)) || (at < arn.StartOf(5) && pattern[at] == ':');
        if (isOutside) return pattern;
        return kind == 0
            ? pattern[..at] + new string('?', Math.Max(0, end - at)) + pattern[end..]
            : pattern[..at] + "*" + pattern[end..];
    }

    private static string Substitute(string text, int variable) => variable switch
    {
        0 => text.Replace("ann", "${aws:username}", StringComparison.Ordinal),
        1 => text.Replace("ann", "${k:tag, 'ann'}", StringComparison.Ordinal),
        2 => text.Replace("bob", "${k:texts, 'bob'}", StringComparison.Ordinal),
        3 => text.Replace("$me", "${$}me", StringComparison.Ordinal).Replace("a.", "a${*}", StringComparison.Ordinal),
        _ => text,
    };

    /// <summary>
    /// Outside S3, the oracle compares what stands before the first separator of the resource letter by letter, unless the pattern
    /// has no separator there.
    /// </summary>
    private static bool IsReadAlike(string pattern)
    {
        Arn arn = Arn.TryParse(pattern)!;
        int separator = arn.Resource.IndexOfAny(Separators);
        return arn.Service == "s3" || separator < 0 || arn.Resource.IndexOfAny(['*', '?', '$'], 0, separator) < 0;
    }

    /// <summary>Leaves off the last fields, which IAM fills with <c>*</c>: keeps 2 to 5 of them.</summary>
    public static string Shorten(string pattern, int fields) => pattern == "*" ? pattern : pattern[..(Arn.TryParse(pattern)!.StartOf(fields) - 1)];
}
