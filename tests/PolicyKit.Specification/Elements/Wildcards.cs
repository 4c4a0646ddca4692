namespace PolicyKit.Specification.Elements;

/// <summary>
/// Wildcards (AWS: "IAM JSON policy elements: Resource", using wildcards; "String condition operators", StringLike): <c>*</c> is any run of
/// characters, the empty one too, <c>?</c> is exactly one.
/// </summary>
public static class Wildcards
{
    /// <summary>Whether a text matches a pattern.</summary>
    public static bool Match(ReadOnlySpan<Character> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty) return text.IsEmpty;
        if (pattern[0] is { IsWildcard: true, Value: '*' })
        {
            for (int skipped = 0; skipped <= text.Length; skipped++)
            {
                if (Match(pattern[1..], text[skipped..])) return true;
            }

            return false;
        }

        return !text.IsEmpty && (pattern[0].IsWildcard || pattern[0].Value == text[0]) && Match(pattern[1..], text[1..]);
    }

    /// <summary>
    /// Whether an ARN matches a pattern, field by field (AWS: "Amazon Resource Name (ARN) condition operators": each of the six components
    /// is checked separately; "IAM JSON policy elements: Resource": wildcards within a segment). The sixth field is the rest, with its colons.
    /// </summary>
    public static bool MatchArn(Character[] pattern, string arn)
    {
        string[] fields = arn.Split(':', 6);
        List<Character[]> patterns = Split(pattern);
        return fields.Length == 6 && fields[0] == "arn" && patterns.Count == 6
            && fields.Zip(patterns).All(pair => Match(pair.Second, pair.First));
    }

    /// <summary>The fields of an ARN's pattern: only the first five colons part them.</summary>
    public static List<Character[]> Split(Character[] pattern)
    {
        List<Character[]> fields = [];
        int start = 0;
        for (int i = 0; i < pattern.Length && fields.Count < 5; i++)
        {
            if (pattern[i].Value != ':') continue;
            fields.Add(pattern[start..i]);
            start = i + 1;
        }

        fields.Add(pattern[start..]);
        return fields;
    }
}
