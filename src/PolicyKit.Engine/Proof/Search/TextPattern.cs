using System.Text;
using PolicyKit.Matching;

namespace PolicyKit.Proof.Search;

/// <summary>A pattern in a question about texts.</summary>
internal sealed class TextPattern
{
    /// <param name="tokens">Literal characters, wildcards, and a character of its own for each policy variable.</param>
    /// <param name="ignoresCase">Whether letters match in both cases.</param>
    public TextPattern(string tokens, bool ignoresCase = false)
    {
        Tokens = tokens;
        IgnoresCase = ignoresCase;
        HasVariables = tokens.Any(PatternToken.IsVariable);
        Lifted = HasVariables ? Lift(tokens) : tokens;
        while (PrefixLength < tokens.Length && IsPlain(tokens[PrefixLength])) PrefixLength++;
        IsExact = PrefixLength == tokens.Length && !(ignoresCase && tokens.Any(char.IsLetter));
    }

    /// <summary>The tokens; a variable stands for the text that it has, and for no other.</summary>
    public string Tokens { get; }

    /// <summary>The tokens with variables as <c>*</c>: whatever the pattern may match, this does.</summary>
    public string Lifted { get; }

    public bool IgnoresCase { get; }

    public bool HasVariables { get; }

    /// <summary>Whether one text matches, which is that of the tokens.</summary>
    public bool IsExact { get; }

    /// <summary>How many plain characters stand first.</summary>
    public int PrefixLength { get; }

    /// <summary>Whether two patterns may match a common text, as far as their first characters tell.</summary>
    public bool MayMeet(TextPattern other)
    {
        int shared = Math.Min(PrefixLength, other.PrefixLength);
        if (IgnoresCase || other.IgnoresCase) return string.Compare(Tokens, 0, other.Tokens, 0, shared, StringComparison.OrdinalIgnoreCase) == 0;
        if (string.CompareOrdinal(Tokens, 0, other.Tokens, 0, shared) != 0) return false;
        return (!IsExact || other.PrefixLength <= PrefixLength) && (!other.IsExact || PrefixLength <= other.PrefixLength);
    }

    /// <summary>Whether a text matches.</summary>
    public bool IsMatch(string text) => IgnoresCase
        ? Glob.IsMatch(Tokens.ToUpperInvariant().ToCharArray(), Tokens.Length, text.ToUpperInvariant())
        : Glob.IsMatch(Tokens.ToCharArray(), Tokens.Length, text);

    public override string ToString() => Tokens;

    private static bool IsPlain(char token) => PatternToken.IsLiteral(token) && !PatternToken.IsVariable(token);

    private static string Lift(string tokens)
    {
        var lifted = new StringBuilder(tokens.Length);
        foreach (char token in tokens)
        {
            char next = PatternToken.IsVariable(token) ? PatternToken.AnyRun : token;
            bool isRepeated = next == PatternToken.AnyRun && lifted.Length > 0 && lifted[lifted.Length - 1] == PatternToken.AnyRun;
            if (!isRepeated) lifted.Append(next);
        }

        return lifted.ToString();
    }
}
