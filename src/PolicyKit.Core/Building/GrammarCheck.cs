using PolicyKit.Matching;

namespace PolicyKit.Building;

/// <summary>
/// Checks a variable part of an ARN against the grammar of its place; wildcards and <c>${...}</c> are passed over.
/// </summary>
internal static class GrammarCheck
{
    public static void Require(string text, NameGrammar grammar, string parameter)
    {
        if (Misfit(text, grammar) is not { } c) return;
        throw new ArgumentException(
            $"\"{text}\" does not fit here: {Describe(c)} is not allowed, only {Describe(grammar)}.", parameter);
    }

    public static bool Fits(string text, NameGrammar grammar) => Misfit(text, grammar) is null;

    private static char? Misfit(string text, NameGrammar grammar)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '$')
            {
                int variable = PolicyVariable.LengthAt(text, at);
                char stands = PolicyVariable.EscapedAt(text, at) ?? 'x';
                if (variable > 0 && Allows(grammar, stands))
                {
                    at += variable - 1;
                    continue;
                }
            }

            if (c is not ('*' or '?') && !Allows(grammar, c)) return c;
        }

        return null;
    }

    private static bool Allows(NameGrammar grammar, char c) => grammar switch
    {
        NameGrammar.BucketName => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '-',
        NameGrammar.Path => c != ':' && !char.IsControl(c),
        NameGrammar.Segment => c is not (':' or '/') && !char.IsControl(c),
        _ => !char.IsControl(c),
    };

    private static string Describe(NameGrammar grammar) => grammar switch
    {
        NameGrammar.BucketName => "letters, digits, '.', '_' and '-' (a bucket's name)",
        NameGrammar.Path => "text without ':' and control characters (a name, possibly with its path)",
        NameGrammar.Segment => "text without '/', ':' and control characters (one name)",
        _ => "text without control characters (an object's key)",
    };

    private static string Describe(char c) => char.IsControl(c) ? "a control character" : $"'{c}'";
}
