using PolicyKit.Matching;

namespace PolicyKit.Requests;

/// <summary>
/// A claim of an identity provider's tokens that tells whose token it is, and how its value begins: with a word, and behind it the
/// owner, up to a delimiter.
/// </summary>
/// <param name="Name">The claim, as the condition key has it behind the provider and a colon.</param>
/// <param name="Word">What stands before the owner; empty for nothing.</param>
/// <param name="Delimiter">What ends the owner; <c>\0</c> where the whole value is the owner.</param>
internal sealed record TokenClaim(string Name, string Word = "", char Delimiter = '\0')
{
    /// <summary>
    /// The beginning of a value up to the end of its owner, all of it fixed text; null where a wildcard or a variable stands before
    /// that, so that tokens of other owners have such values too.
    /// </summary>
    /// <param name="tokens">The value, with tokens for wildcards and variables.</param>
    public string? OwnerIn(string tokens)
    {
        int length = FixedLength(tokens);
        if (Delimiter == '\0') return length == tokens.Length && length > 0 ? tokens : null;
        for (int at = 0; at <= length; at = NextPart(tokens, at, length))
        {
            int owner = at + Word.Length;
            if (owner >= length || string.CompareOrdinal(tokens, at, Word, 0, Word.Length) != 0) continue;
            int end = tokens.IndexOf(Delimiter, owner, length - owner);
            if (end < 0 && length == tokens.Length) return tokens;
            if (end > owner) return tokens.Substring(0, end + 1);
        }

        return null;
    }

    /// <summary>How many characters stand before the first wildcard or variable.</summary>
    public static int FixedLength(string tokens)
    {
        int length = 0;
        while (length < tokens.Length && PatternToken.IsLiteral(tokens[length]) && !PatternToken.IsVariable(tokens[length])) length++;
        return length;
    }

    /// <summary>A subject can be made of several claims with colons between them.</summary>
    private static int NextPart(string tokens, int at, int length)
    {
        int colon = at < length ? tokens.IndexOf(':', at, length - at) : -1;
        return colon < 0 ? length + 1 : colon + 1;
    }
}
