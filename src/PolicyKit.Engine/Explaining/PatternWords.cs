namespace PolicyKit.Explaining;

/// <summary>A pattern with wildcards in words.</summary>
internal static class PatternWords
{
    private static readonly char[] Wildcards = ['*', '?'];

    public static bool IsPattern(string text) => text.IndexOfAny(Wildcards) >= 0;

    /// <summary>What a text must do to match: <c>begins with "a"</c>.</summary>
    public static string Verb(string pattern, bool not)
    {
        if (pattern == "*") return not ? "has no value" : "has any value";
        if (!IsPattern(pattern)) return (not ? "is not " : "is ") + Phrase.Quote(pattern);
        (string yes, string no) = pattern.IndexOf('?') >= 0 ? ("is like ", "is not like ")
            : Inner(pattern, 0, 1) is { } beginning ? ("begins with " + beginning, "does not begin with " + beginning)
            : Inner(pattern, 1, 0) is { } end ? ("ends with " + end, "does not end with " + end)
            : Inner(pattern, 1, 1) is { } inside ? ("contains " + inside, "does not contain " + inside)
            : ("is like ", "is not like ");
        string verb = not ? no : yes;
        return verb.EndsWith(" ", StringComparison.Ordinal) ? verb + Phrase.Quote(pattern) : verb;
    }

    /// <summary>What is left without the wildcards at the ends; null where others are in it.</summary>
    private static string? Inner(string pattern, int before, int behind)
    {
        if (pattern.Length <= before + behind) return null;
        if (before == 1 && pattern[0] != '*') return null;
        if (behind == 1 && pattern[pattern.Length - 1] != '*') return null;
        string inner = pattern.Substring(before, pattern.Length - before - behind);
        return IsPattern(inner) ? null : Phrase.Quote(inner);
    }
}
