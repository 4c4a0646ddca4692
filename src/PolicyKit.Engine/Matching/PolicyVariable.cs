namespace PolicyKit.Matching;

/// <summary>
/// Finds <c>${...}</c> in policy text. It is looked for before an ARN is split or a pattern matched, since a variable may hold
/// colons and slashes (AWS: "IAM policy elements: Variables and tags").
/// </summary>
internal static class PolicyVariable
{
    /// <summary>The length of the variable that begins at a position, in characters, or 0 where none does.</summary>
    public static int LengthAt(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] != '$' || text[at + 1] != '{') return 0;
        for (int end = at + 2; end < text.Length; end++)
        {
            if (text[end] == '}') return end > at + 2 ? end - at + 1 : 0;

            // Where another one begins, this one was never closed; to look further for each would take the square of the time.
            if (text[end] == '$' && end + 1 < text.Length && text[end + 1] == '{') return 0;
        }

        return 0;
    }

    /// <summary>The character that <c>${*}</c>, <c>${?}</c> or <c>${$}</c> at a position stands for, or null.</summary>
    public static char? EscapedAt(string text, int at) =>
        LengthAt(text, at) == 4 && text[at + 2] is '*' or '?' or '$' ? text[at + 2] : null;

    /// <summary>The position of the first variable (not an escaped character) at or after a position, or -1.</summary>
    public static int IndexIn(string text, int start = 0)
    {
        for (int at = text.IndexOf('$', start); at >= 0; at = text.IndexOf('$', at + 1))
        {
            int length = LengthAt(text, at);
            if (length == 0) continue;
            if (EscapedAt(text, at) is null) return at;
            at += length - 1;
        }

        return -1;
    }
}
