using System.Text;

namespace PolicyKit.Matching;

/// <summary>
/// A pattern as IAM matches it: <c>*</c> is any run of characters (across <c>/</c> and <c>:</c> too), <c>?</c> exactly one,
/// <c>${*}</c>, <c>${?}</c> and <c>${$}</c> are those characters themselves, any other <c>${...}</c> is text known only at the
/// request (AWS: "IAM JSON policy elements: Resource", "IAM policy elements: Variables and tags").
/// </summary>
internal sealed class WildcardPattern
{
    private readonly string _tokens;

    private WildcardPattern(string text, string tokens)
    {
        Text = text;
        _tokens = tokens;
        PrefixLength = 0;
        while (PrefixLength < tokens.Length && PatternToken.IsLiteral(tokens[PrefixLength])) PrefixLength++;
        HasUnknown = tokens.IndexOf(PatternToken.Unknown) >= 0;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>How many characters stand before the first wildcard or unknown part.</summary>
    public int PrefixLength { get; }

    /// <summary>The characters before the first wildcard or unknown part.</summary>
    public string Prefix => _tokens.Substring(0, PrefixLength);

    /// <summary>Whether a variable or a hole makes part of the pattern unknown; it is then matched as if it were <c>*</c>.</summary>
    public bool HasUnknown { get; }

    /// <summary>Whether the pattern matches one text only.</summary>
    public bool IsExact => PrefixLength == _tokens.Length;

    /// <summary>Whether the pattern is literal text followed by a single <c>*</c>.</summary>
    public bool IsPrefix => PrefixLength == _tokens.Length - 1 && _tokens[PrefixLength] == PatternToken.AnyRun;

    /// <summary>Whether the pattern matches every text.</summary>
    public bool IsEverything => PrefixLength == 0 && IsPrefix;

    /// <summary>The pattern's tokens: literal characters and <see cref="PatternToken"/>s, runs of wildcards normalised.</summary>
    public string Tokens => _tokens;

    /// <summary>Reads a pattern whose letters' case matters, such as a resource.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="variables">Whether <c>${...}</c> is a variable, as under Version 2012-10-17.</param>
    public static WildcardPattern Parse(string text, bool variables = true) => new(text, Tokenise(text, variables));

    /// <summary>Reads a pattern whose letters' case does not matter, such as an action. Match it against lower-case text.</summary>
    public static WildcardPattern ParseIgnoringCase(string text) => new(text, Tokenise(text.ToLowerInvariant(), variables: false));

    /// <summary>Whether the text matches. Unknown parts match anything. Two pointers, no recursion, no backtracking deeper than one star.</summary>
    public bool IsMatch(string text)
    {
        int token = 0, at = 0, star = -1, resume = 0;
        while (at < text.Length)
        {
            char current = token < _tokens.Length ? _tokens[token] : '\0';
            if (token < _tokens.Length && PatternToken.IsRun(current))
            {
                star = token++;
                resume = at;
            }
            else if (token < _tokens.Length && (current == PatternToken.AnyOne || current == text[at]))
            {
                token++;
                at++;
            }
            else if (star >= 0)
            {
                token = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (token < _tokens.Length && PatternToken.IsRun(_tokens[token])) token++;
        return token == _tokens.Length;
    }

    /// <summary>Whether some text matches both patterns. Unknown parts count as <c>*</c>.</summary>
    public bool Overlaps(WildcardPattern other)
    {
        if (other.IsExact) return IsMatch(other._tokens);
        return IsExact ? other.IsMatch(_tokens) : PatternOverlap.Exists(_tokens, other._tokens);
    }

    /// <summary>
    /// Whether every text that <paramref name="inner"/> matches is matched by this pattern. False also where that could not be
    /// proven: unknown parts of this pattern match nothing for certain.
    /// </summary>
    public bool Contains(WildcardPattern inner) => PatternContainment.Holds(_tokens, inner._tokens);

    public override string ToString() => Text;

    private static string Tokenise(string text, bool variables)
    {
        bool plain = true;
        foreach (char c in text) plain &= c is not ('*' or '?' or '$' or PatternToken.Hole);
        if (plain) return text;

        var tokens = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '*': Append(tokens, PatternToken.AnyRun); break;
                case '?': Append(tokens, PatternToken.AnyOne); break;
                case PatternToken.Hole: tokens.Append(PatternToken.Unknown); break;
                case '$' when variables && PolicyVariable.LengthAt(text, at) is > 0 and int length:
                    tokens.Append(PolicyVariable.EscapedAt(text, at) ?? PatternToken.Unknown);
                    at += length - 1;
                    break;
                default: tokens.Append(text[at]); break;
            }
        }

        return tokens.ToString();
    }

    /// <summary>Keeps a run of wildcards in one order, every <c>?</c> before a single <c>*</c>, so that equal patterns have equal tokens.</summary>
    private static void Append(StringBuilder tokens, char wildcard)
    {
        int last = tokens.Length - 1;
        bool afterStar = last >= 0 && tokens[last] == PatternToken.AnyRun;
        if (!afterStar) tokens.Append(wildcard);
        else if (wildcard == PatternToken.AnyOne) tokens.Insert(last, wildcard);
    }
}
