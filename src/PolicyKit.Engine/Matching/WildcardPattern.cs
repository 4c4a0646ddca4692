namespace PolicyKit.Matching;

/// <summary>
/// A pattern as IAM matches it: <c>*</c> is any run of characters (across <c>/</c> and <c>:</c> too), <c>?</c> exactly one,
/// <c>${*}</c>, <c>${?}</c> and <c>${$}</c> are those characters themselves, any other <c>${...}</c> is text known only at the
/// request (AWS: "IAM JSON policy elements: Resource", "IAM policy elements: Variables and tags").
/// </summary>
internal sealed class WildcardPattern
{
    private readonly string _tokens;
    private char[]? _characters;

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
    public static WildcardPattern Parse(string text, bool variables = true) => new(text, PatternTokens.Read(text, variables));

    /// <summary>Reads a pattern whose letters' case does not matter, such as an action. Match it against lower-case text.</summary>
    public static WildcardPattern ParseIgnoringCase(string text) => new(text, PatternTokens.Read(text.ToLowerInvariant(), variables: false));

    /// <summary>Whether the text matches. Unknown parts match anything.</summary>
    public bool IsMatch(string text) => Glob.IsMatch(_characters ??= _tokens.ToCharArray(), _tokens.Length, text);

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
}
