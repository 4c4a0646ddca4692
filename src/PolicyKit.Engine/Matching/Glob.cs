namespace PolicyKit.Matching;

/// <summary>
/// Matches a text against pattern tokens: two pointers that go back to the last run only, so that time is tokens x text at most.
/// A later run can take up whatever an earlier one could, since runs that stay within a field of an ARN stand before all others.
/// </summary>
internal static class Glob
{
    /// <summary>Whether the text matches. <see cref="PatternToken.Unknown"/> matches any run. Allocates nothing.</summary>
    public static bool IsMatch(char[] tokens, int count, string text)
    {
        int token = 0, at = 0, star = -1, resume = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (token < count)
            {
                char current = tokens[token];
                if (current == c && PatternToken.IsLiteral(current))
                {
                    token++;
                    at++;
                    continue;
                }

                if (PatternToken.IsRun(current))
                {
                    star = token++;
                    resume = at;
                    continue;
                }

                if (PatternToken.IsOne(current) && (c != ':' || !PatternToken.IsInField(current)))
                {
                    token++;
                    at += ScalarLength(text, at);
                    continue;
                }
            }

            if (star < 0 || (text[resume] == ':' && PatternToken.IsInField(tokens[star]))) return false;
            token = star + 1;
            resume += ScalarLength(text, resume);
            at = resume;
        }

        while (token < count && PatternToken.IsRun(tokens[token])) token++;
        return token == count;
    }

    /// <summary>Two for a surrogate pair: <c>?</c> is one character as people count, wherever that is written in UTF-16.</summary>
    private static int ScalarLength(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
